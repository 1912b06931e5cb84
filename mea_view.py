#!/usr/bin/env python3
"""usage: python mea_view.py [--groups | --search WORD] [--file FILE]

Read a statement of India's Ministry of External Affairs (MEA) in a terminal.

  python mea_view.py                         read the bundled statement
  python mea_view.py --groups                list the groups that it names
  python mea_view.py --search un proscribed  find what it says about something

  --groups       the groups that the statement names, one a line
  --search WORD  the paragraphs where a word begins with WORD, a word or phrase;
                 else, those with it inside; case, accents, hyphens don't matter
  --file FILE    another statement, as text; - for standard input
  -h, --help     this page

Exit status: 0 if something was printed, 1 if nothing matched or no group is
named, 2 for a mistake in the options, or what cannot be read or written."""

from __future__ import annotations

import signal

if __name__ == "__main__":
    # Before the slow imports: Ctrl-C, or a pipe that its reader closed, ends it in silence.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)

import argparse
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, count
from unicodedata import category, combining, east_asian_width, normalize


class Problem(Exception):
    """A message for a person, and the exit status that it calls for."""


# --- The statement -------------------------------------------------------------------
BUNDLED = os.path.join(os.path.dirname(os.path.realpath(__file__)), "statement.txt")
# A sign, the > of a quoted mail, a dash, or "1." or "(b)" or "iv)", and the space after it.
BULLET = r"\s*([>·•‣\u2043\uf0b7←-➿]|([-*+o\u2013—]|\(?(\d{1,3}|[a-z]|[ivx]+)[.)])\s)\s*"


def text_lines(data: bytes) -> list[str]:
    """Return the lines of UTF-8 or, with its mark, UTF-16; raise UnicodeDecodeError for other."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = data.decode("UTF-16").encode()
    data.replace(b"\0", b"\xff").decode()  # raises, for NUL too: it is the mark of binary files
    # Bytes are split at LF, CRLF and CR alone; a str would be split at form feeds too.
    return [line.decode() for line in data.removeprefix("\ufeff".encode()).splitlines()]


def paragraphs(lines: Sequence[str]) -> list[str]:
    """Return the paragraphs, each in a line: put together where they were broken at some column."""
    whole = [line for line in lines if line.strip()]
    stripped = [line.rstrip() for line in lines]
    columns = max((len(line) for line in stripped[1:] if " " in line.lstrip()), default=0)
    if not 50 <= columns <= 100:  # where mail, pages and editors break lines
        return whole
    # A line is full if the next word had no room, or hardly: fmt evens out, and fold counts bytes.
    slack = 1.1 if "" in stripped[2:] else 1.0  # hardly, only where blank lines part paragraphs
    joined: list[list[str]] = []
    for before, line in zip(["", *stripped], stripped):
        word = len(line.lstrip().partition(" ")[0])  # over half a row: an address
        full = len(before) <= columns <= (len(before) + word) * slack and 2 * word <= columns
        if full and line and not re.match(BULLET, line):
            hyphened = re.search(r"\w[-\u2010\xad]$", before)
            joined[-1] += ["" if hyphened else " ", line.lstrip()]
        elif line:
            joined.append([line])
    # Only a sentence that ends in a later line shows that lines were broken. Skip the headline.
    ended = re.compile(r"[.:;!?\u0964\u06d4][\s\d\"'()\[\]\u2019\u201d\xbb]*$").search
    broken = [piece for piece in joined[1:] if ended(piece[-1]) and not ended(piece[0])]
    return ["".join(piece) for piece in joined] if 7 * len(broken) >= len(joined) else whole


def passages(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield each line and its index, with the bullets after its colon joined to it."""
    start = 0
    for stop, below in enumerate([*lines[1:], ""], 1):
        if not (lines[start].rstrip().endswith(":") and re.match(BULLET, below)):
            bullets = [re.sub(BULLET, "", line, count=1) + ";" for line in lines[start + 1 : stop]]
            yield start, " ".join([lines[start], *bullets])
            start = stop


def read_statement(file: str) -> tuple[str, list[str]]:
    """Return the name that messages give to `file`, - for standard input, and its paragraphs."""
    name = {BUNDLED: "statement.txt", "-": "standard input", "": "''"}.get(file, file)
    try:
        with open(0 if file == "-" else file, "rb", closefd=file != "-") as stream:
            if lines := paragraphs(text_lines(stream.read())):
                return name, lines
        why = "nothing in it"
    except UnicodeDecodeError as error:
        why = f"not UTF-8 text (byte {error.start + 1}); save it as UTF-8"
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
    raise Problem(f"{name}: {why}", 2)


# --- Characters ----------------------------------------------------------------------
# What a plain keyboard has for a character that is more than a letter with an accent.
KEYBOARD = {
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\xab\xbb", '"'),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u2039\u203a\xb4", "'"),
    **dict.fromkeys("\u02b9\u02bb\u02bc\u02bd\u02be\u02bf", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
    **dict.fromkeys("\u2014\u2015", "--"),
    **dict(zip("\u2044\u0131øØłŁđĐæÆœŒßẞ", str.split("/ i o O l L d D ae AE oe OE ss SS"))),
}


def typed(character: str) -> str:
    """Return what a plain keyboard types for a character: nothing for what cannot be seen."""
    letters = KEYBOARD.get(character) or normalize("NFKD", character)
    seen = (letter for letter in letters if not combining(letter) and category(letter) != "Cf")
    return "".join(KEYBOARD.get(letter, letter) for letter in seen)


def plain(text: str) -> tuple[str, Sequence[int]]:
    """Return `text` as a keyboard types it, and the places that its characters and end are from."""
    text = text.replace("\u201c", '"').replace("\u201d", '"').replace("\u2019", "'")  # for speed
    text = re.sub(r"\.(?<=\b[^\W\d_]\.)(?!\w\w)", "\xad", text)  # U.N. is UN; typed() drops it
    if text.isascii():
        return text, range(len(text) + 1)
    pieces = [letter if letter.isascii() else typed(letter) for letter in text]
    # What is typed with two letters (œ) ends where the next one starts, even after the first.
    places = [at + (more > 0) for at, piece in enumerate(pieces) for more in range(len(piece))]
    return "".join(pieces), [*places, len(text)]


def displayed(text: str, encoding: str | None) -> str:
    """Return `text` as a terminal of an encoding can show it: nothing in it is a command."""
    text = re.sub(r"[^\S\xa0\u202f]+", " ", text.replace("\xad", "")).strip(" ")
    text = re.sub("[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", "\ufffd", text)  # C0, C1, bidi
    encoding = encoding or "utf-8"
    nearest = [letter if letter.encode(encoding, "ignore") else typed(letter) for letter in text]
    return "".join(nearest).encode(encoding, "replace").decode(encoding)


# --- The search ----------------------------------------------------------------------
Entries = list[tuple[int, str]]  # texts to print, each with the number of its paragraph
# Accents, and the signs of vowels in the scripts of India, are of their words too.
LETTER = r"[\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff]"


def folded(text: str) -> tuple[str, Sequence[int]]:
    """Return the plain form of `text` without case and kinds of quotes, and its places."""
    letters, places = plain(text)
    return letters.casefold().replace('"', "'"), places


def search(name: str, lines: Sequence[str], word: str) -> tuple[Entries, str]:
    """Return the lines that match WORD, numbered, and the pattern that did it; or raise Problem."""
    keyword = folded(word)[0].strip()
    if not keyword:
        raise Problem("argument --search: WORD is blank; see --help", 2)
    words = re.split(r"(?<=[^-\s])[-\s]+(?=[^-\s])", keyword)
    inside = r"[-\s]*".join(map(re.escape, words))  # "un proscribed" is UN-proscribed
    inside = re.sub(r"(?<=\w)(?=\w)", "-*", inside)  # and so is "unproscribed"
    inside = re.sub(r"(?<=[iy]-\*)[sz]", "[sz]", inside)  # -ise is -ize, -yse is -yze
    first = inside[0]
    # It is faster to find the first letter and then to look before it than the other way round.
    beginning = rf"{first}(?<!{LETTER}{first}){inside[1:]}" if first.isalnum() else inside
    texts = [folded(line)[0] for line in lines]
    for pattern in map(re.compile, (beginning, inside)):
        if found := [entry for entry, text in zip(enumerate(lines), texts) if pattern.search(text)]:
            return found, pattern.pattern
    near = " or ".join(f'"{phrase}"' for phrase in suggestions(lines, keyword))
    raise Problem(f'{name}: nothing matches "{word}"' + (near and f"; did you mean {near}?"), 1)


def bare(text: str) -> str:
    """Return the letters and digits of a text, folded, and nothing else."""
    return "".join(filter(str.isalnum, folded(text)[0]))


def suggestions(lines: Iterable[str], keyword: str) -> list[str]:
    """Return at most three phrases of the text near to a keyword of as many words, best first."""
    import difflib

    word = rf"{LETTER}+(?:['\u2019]{LETTER}+)*"
    size = len(re.findall(word, keyword))
    phrases: dict[str, str] = {}
    for line in lines if 0 < size <= 10 else ():
        words = list(re.finditer(word, line))
        for first, last in zip(words, words[size - 1 :]):
            phrase = line[first.start() : last.end()]
            phrases.setdefault(bare(phrase), phrase)
    return [phrases[form] for form in difflib.get_close_matches(bare(keyword), phrases, 3, 0.75)]


# --- The names -----------------------------------------------------------------------
# What bodies of people are called. GROUPS are violent if no more is said, BODIES if that is.
GROUPS = set(str.split("""group groups outfit outfits network networks gang gangs militia militias
    faction factions affiliate affiliates proxy proxies"""))
BODIES = GROUPS | set(str.split("""organisation organisations organization organizations entity
    entities agency agencies body bodies associations elements movement movements"""))
# What calls a body violent. A text where no word begins with one of VIOLENCE names nobody.
VIOLENT = set(str.split("""terrorist terror militant extremist armed insurgent jihadist jihadi rebel
    violent criminal militia paramilitary separatist sectarian banned proscribed outlawed"""))
VIOLENCE = VIOLENT | set(str.split("attack blast bombing extremism insurgency militancy violence"))
# What introduces a list; JOINS its names; is BEFORE or INSIDE a name; LINKS a body to its list.
CUES = {"such as", "in particular"} | set(str.split("""including include includes like namely viz.
    viz eg especially particularly notably mainly primarily specially specifically"""))
MARKS, VERBS = {"-", "--", ":", "are"}, {"is", "are", "was", "were", "have been", "has been"}
JOINS = {"as well as", "along with", "together with", *str.split(", ; / and or & also alias")}
BEFORE = JOINS | VIOLENT | {"'s affiliates"} | set(str.split("""a an the its their other another all
    so-called designated any such political wing offshoot affiliates manifestations"""))
LINKS = (BEFORE - BODIES) | CUES | MARKS | {"(", "which"}
INSIDE = set(str.split("/ of for the de del du des la le les et en pour y al e i ul ud ut wa wal"))
# SMALL words tell no kind of groups, as "rights" does; after DOUBTS a name may be a place's.
SMALL = set(str.split("""a an the this these those its their all any some several many such each two
    three four both neither no from by of against with after among between to for that as in on at
    under near across before since about within who which what while when where if it they there he
    she we now meanwhile however associated affiliated known based active operating designated led
    backed linked behind responsible sanctioned listed following abroad worldwide main president
    minister professor resolution resolutions etc"""))
DOUBTS = set(str.split("a an that in at on near across within outside under before after since"))
QUIET = SMALL | LINKS | (BODIES - {"movement", "group"})  # begins no name, is no verb after one
CAPITAL = r"(?:(?!pro|non)[a-z]{1,4}-)?(?![A-Z]{2,}s\b|\w+day\b)[A-Z]"  # al-Nur, not NGOs or Friday
BRACKET = rf"\({CAPITAL}[^()]{{,60}}\)"  # (DF, X.1)
QUOTED = rf'(?<=")(?={CAPITAL})[^".,;:!?()]{{,60}}(?=")'  # as one word, whatever is in it
PHRASES = [phrase.replace(" ", r"\s+") for phrase in LINKS | VERBS if " " in phrase]
WORD = r"\w+(?:[-`]\w+|'(?!s\b)\w+|'s(?=\s[A-Z]))*"  # Jama'at, People's Dawn, not Delhi's
TOKEN = rf"{QUOTED}|{BRACKET}|(?:{'|'.join(PHRASES)})\b|viz\.|{WORD}|-+|[^\s\w\"']"
REMARK = rf"\[\w{{,3}}\]|(?!{BRACKET})\((?!({'|'.join(CUES)})\b)[^()]{{,80}}\)"  # [1], (once large)
PREFIX = rf"\b(?!(?i:anti|counter|non)-)\w+-(?=(?:{'|'.join(VIOLENT)})\b)"  # the UN- of UN-banned
ASIDE = rf"{REMARK}|{PREFIX}|\b{CAPITAL}\w*(-(\w+-){{,2}}[a-z]+ed| based)\b"  # Delhi-based
NOUN = r"([a-z]{2,}[^isu]s|\w*men|for(a|um)|law|media|people|press)$|\W"  # or a mark; not "this"
OWNERS = r"(victims|targets|sponsors|supporters) of|(countries|states) (\w+ing|\w+ by|that)\b"
KIND = "^anti-|^UN$|([ichy]an|ese|ish|ist|ic|i|ly)$"  # anti-Zor, Nurian: they say of what kind
capital, bracket, noun = (re.compile(pattern).match for pattern in (CAPITAL, BRACKET, NOUN))


def name_at(words: list[str], at: int) -> int:
    """Return where the name that starts at `at` stops, or `at` for none: "42 Sons of Nur"."""
    stop = ahead = at + (words[at].isdigit() or words[at] in {"al", "el"})
    if not capital(words[ahead]) or words[ahead].lower() in QUIET:
        return at
    while ahead < at + 24 and re.match(rf"{CAPITAL}|(network|movement|group|\d+)$", words[ahead]):
        stop = ahead + 1  # at most 24 words: from each word of a rejected name it is read again
        ahead = next(place for place in count(stop) if words[place] not in INSIDE)
    if (words[stop] in VIOLENT or words[stop + 1] == "other") and re.search(KIND, words[stop - 1]):
        return at  # "the Kashmiri terror group", "Islamist and other terror groups"
    end = next((one for one in range(stop, at + 12) if not re.match(r"\w|-$", words[one])), stop)
    # The next mark may be "(SDD)": the name goes on to it if it has the capitals of all between.
    capitals = re.findall(r"\b[A-Z]", " ".join(words[at:end])) if end > stop else []
    fits = all(capitals.count(one) <= words[end].count(one) for one in capitals)
    return end + 1 if fits and bracket(words[end]) else stop


def list_at(words: list[str], at: int) -> list[tuple[int, int]]:
    """Return where the names of a list start and stop: "Nur, the banned Dawn and Zor"."""
    names, start, join, lasts = [], at, ["and"], 0  # as if something joined the first
    while JOINS.intersection(join) and (stop := name_at(words, start)) > start:
        acts = words[stop].islower() and words[stop] not in QUIET
        placed = {"In", "in", "At", "On", "Near", "To"}.intersection(words[max(0, at - 2) : at])
        lasts += join[:2] == [",", "and"]  # a list has one last name, or two before a mark
        again = lasts > 1 and words[stop].isalpha()
        if "other" in join or again or ("," in join and (acts or placed)):
            break  # "and other bodies"; ", and Nur, and Delhi as"; ", Delhi said"; "In Zor, Nur"
        names.append((start, stop))
        start = next(place for place in count(stop) if words[place].lower() not in BEFORE)
        join = words[stop:start]
    return names


def words_in(text: str) -> tuple[list[str], dict[int, list[str]]]:
    """Return the words of a text, a list of names as one, and the names of each by its place."""
    letters, places = plain(text)
    found = list(re.finditer(TOKEN, re.sub(ASIDE, lambda aside: " " * len(aside[0]), letters)))
    single = [" ".join(word[0].split()) for word in found] + [""] * 12  # as far as readers look
    words, lists, at = [""] * 24, dict[int, list[str]](), 0  # and as far back
    while at < len(single):
        if names := (list_at(single, at) if single[at][:1].isalnum() else []):  # for speed
            spans = [(found[start].start(), found[stop - 1].end()) for start, stop in names]
            lists[len(words)] = [text[places[start] : places[stop]] for start, stop in spans]
        stop = names[-1][1] if names else at + 1
        words.append(" ".join(single[at:stop]))
        at = stop
    return words, lists


def violent_body(words: list[str], at: int) -> int:
    """Return the place of the violent body of a list, or 0: the groups in "terror groups, like"."""
    end = next(place for place in count(at, -1) if words[place - 1].lower() not in LINKS)
    told = words[end] == ":" and "following" in words[end - 24 : end]  # "The following groups"
    near = range(words.index("following", end - 24), end)[1:4] if told else range(end)[:-10:-1]
    body = next((one for one in near if words[one].lower() in BODIES or noun(words[one])), 0)
    pair = words[body - 1] in {"and", "or"} and words[body - 2].lower() in BODIES  # gangs or bodies
    before, after = words[body - 1 - 2 * pair].lower(), words[body + 1]
    opens = told or body + 1 == end or after in SMALL or after in VIOLENT
    # Groups of which no more is said are violent: "some groups"; not "rights groups", "in groups".
    others = before == "other" and (capital(words[body - 3]) or words[body - 2] in {".", ""})
    unsaid = not before[:1].isalpha() or before in SMALL - {"in", "on", "within"} or others
    kinds = BODIES if before in VIOLENT or after in VIOLENT else GROUPS if unsaid else set()
    return body if opens and words[body].lower() in kinds else 0


def introduced(words: list[str], at: int, names: list[str]) -> list[str]:
    """Return the names of a list that a violent body introduces: "such terror groups as Nur"."""
    if not (body := violent_body(words, at)):
        return []
    link, after, singular = words[body + 1 : at], words[at + 1], not words[body].endswith("s")
    owned = re.search(OWNERS, " ".join(words[body - 12 : body]).lower())
    if (owned or singular) and (MARKS | {",", "include"}).intersection(link):
        return []  # "Victims of the groups, including Asha", "The gang, including Zor, met"
    if CUES.intersection(link) or (words[body + 1] == "as" and "such" in words[body - 3 : body]):
        return [] if re.match("(attack|bombing|blast)s?$", after) else names
    # No cue: beside the body, "the terror group Nur", or between marks, "terror groups: Nur, Zor."
    marked = MARKS.intersection(link)
    beside = re.match(r"\W", after) if marked else (BEFORE - JOINS - VIOLENT).issuperset(link)
    sure = beside and words[body].islower() and VIOLENT & {words[body - 1].lower(), *link}
    return (names[:1] if singular else names) if sure and (singular or names[1:]) else []


def described(words: list[str], at: int, names: list[str]) -> list[str]:
    """Return the names of a list that is said to be violent: "Nur and other terror groups"."""
    rest = (place for place in range(at + 1, at + 12) if words[place] not in BEFORE | VERBS)
    body = next((one for one in rest if not re.search(KIND, words[one])), 0)  # "an Islamist gang"
    violent = words[body] in BODIES and words[body - 1] in VIOLENT
    link, after = words[at + 1 : body], words[body + 1 if violent else body]
    towns = all(name.isalpha() and name.istitle() for name in names)  # as far as can be seen
    ends = not after[:1].isalpha() or (after in SMALL and (words[at + 1] in VERBS or not towns))
    alone = ends and DOUBTS.isdisjoint(map(str.lower, words[at - 2 : at]))  # not "In Zor"
    if words[at + 1] in VERBS:  # "Nur is a terror group", "The Dawn Front has been proscribed"
        said = violent or (words[body - 1] == "proscribed" and not towns)
        return names if said and alone else []
    if not violent or ("and" in link and "other" not in link):
        return []  # "Nur and militant groups"
    if words[body].endswith("s"):  # "Nur and other terror groups", "Nur and Zor Front rebel groups"
        return names if "other" in link or ("and" in words[at].split() and not towns) else []
    return names[-1:] if alone and ("," in link or not names[1:]) else []  # "the Nur network"


def forms(name: str, called: bool) -> list[str]:
    """Return what the spellings of each part of a name share: DWNFRNT and df of Dawn Front (DF)."""
    initials = "".join(word[:1] for word in re.split(r"[\s-]", plain(name.partition("(")[0])[0]))
    first, *others = map(bare, [*re.split("[(),/]", name), initials[2:] and initials])
    # Who is only mentioned, as "Hafiz Saeed (LeT)", has no other name than one of the same letters.
    parts = [first, *(one for one in others if called or set(one) <= set(first))]
    return [re.sub(r"\B[aeiouy]|(\D)(?=\1)", "", one).upper() if one[4:] else one for one in parts]


def group_names(lines: Sequence[str]) -> dict[str, int]:
    """Return the groups called violent, each in its fullest form, and the first line to say so."""
    violence = re.compile(rf"(?i)terror|\b({'|'.join(VIOLENCE)})").search  # and counterterrorism
    known, called, groups = dict[str, None](), dict[str, int](), dict[str, int]()
    for index, passage in passages(lines) if any(map(violence, lines)) else ():
        words, lists = words_in(passage)
        for at, names in lists.items():
            known.update(dict.fromkeys(names))
            for name in introduced(words, at, names) or described(words, at, names):
                called.setdefault(name, index)
    longest = sorted(known, key=len, reverse=True)  # of equals, the first written is first
    full = {form: name for name in reversed(longest) for form in forms(name, name in called)}
    for name, index in called.items():
        groups.setdefault(full[forms(name, True)[0]], index)
    return groups


# --- The page ------------------------------------------------------------------------
def width(letter: str) -> int:
    """Return the columns that a character takes, or that a mark adds to the one before it."""
    if category(letter) in {"Mn", "Me", "Cf"}:
        return 1 if letter == "\ufe0f" else 0  # it makes a wide emoji of a sign
    return 2 if east_asian_width(letter) in "WF" else 1


def rows(text: str, widest: int) -> Iterator[tuple[int, int]]:
    """Yield where the rows of a text start and stop: at spaces, or in a word wider than a row."""
    space = " " if " " in text else "\xa0"  # no-break spaces are the last resort
    start, before = 0, [0, *accumulate(map(width, text))]  # the columns before each character
    while before[-1] - before[start] > widest:
        full = next(at for at in count(start) if before[at + 1] - before[start] > widest)
        last_space = text.rfind(space, start, full + 1)
        stop = last_space if last_space > start else full
        yield start, stop
        start = stop + (text[stop] == space)
    yield start, len(text)


def page(entries: Entries, pattern: str, last: int, columns: int, colours: bool) -> Iterator[str]:
    """Yield the rows of entries: 0, the headline, in bold, others numbered (at most `last`)."""
    styles = "\x1b[1m{}\x1b[22m", "\x1b[2m{}\x1b[22m", "\x1b[7m{}\x1b[27m"
    bold, quiet, highlight = styles if colours else ["{}"] * 3
    digits, gap = len(str(last)), " " if columns < 40 else "  "  # of the margin
    before = -1
    for index, text in entries:
        if before not in {-1, index}:
            yield ""
        cells = list(text)
        letters, places = folded(text) if pattern else ("", [0])
        for match in re.finditer(pattern, letters):
            start, end = places[match.start()], places[match.end()]
            cells[start:end] = map(highlight.format, cells[start:end])
        blank = " " * digits + gap if index else ""
        margin = quiet.format(f"{index:{digits}}") + gap if index and index != before else blank
        for start, end in rows(text, max(2, columns - len(blank))):  # a wide character takes 2
            row = "".join(cells[start:end]).replace("\x1b[27m\x1b[7m", "")  # one, not one a letter
            yield margin + (row if index else bold.format(row))
            margin = blank
        before = index


# --- The program ---------------------------------------------------------------------
def parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """Return the options; raise Problem or ArgumentError for a mistake in them."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    modes = parser.add_mutually_exclusive_group()
    modes.add_argument("--groups", action="store_true")
    modes.add_argument("--search", nargs="+", default=[])
    others = parser.add_argument_group()  # adding to the parser itself would import more
    others.add_argument("--file", default=BUNDLED)
    others.add_argument("-h", "--help", action="store_true")
    options, rest = parser.parse_known_args(argv)
    if rest:
        near = suggestions(["groups search file help"], rest[0].partition("=")[0])
        words = " ".join(options.search + rest)
        hint = f"to find words, use --search {words}; to read a file, use --file"
        if near or rest[0].startswith("-"):
            hint = f"did you mean --{near[0]}?" if near else "see --help"
        raise Problem(f"no such option: {rest[0]}; {hint}", 2)
    return options


def answer(options: argparse.Namespace) -> Iterable[str]:
    """Return the rows or lines to print; raise Problem if there are none."""
    if options.help:
        return [__doc__ or "see README.md"]  # -OO leaves it out
    name, lines = read_statement(options.file)
    entries, pattern = list(enumerate(lines)), ""
    if options.groups:
        entries = [(index, group) for group, index in group_names(lines).items()]
        if not entries:
            raise Problem(f"{name}: names no group", 1)
    elif options.search:
        entries, pattern = search(name, lines, " ".join(options.search))
    if not sys.stdout.isatty():
        return [text for _, text in entries]
    import shutil

    entries = [(index, displayed(text, sys.stdout.encoding)) for index, text in entries]
    columns = min(shutil.get_terminal_size().columns or 80, 88)  # more are hard to read
    colours = os.environ.get("TERM", "") not in {"", "dumb"} and not os.environ.get("NO_COLOR")
    return page(entries, pattern, len(lines) - 1, columns, colours)


def main(argv: Sequence[str] | None = None) -> int:
    """Print what the options ask for, or why not, and return the exit status."""
    try:
        if sys.stdout is None:
            raise Problem("standard output: closed", 2)
        sys.stdout.writelines(f"{line}\n" for line in answer(parsed(argv)))
        sys.stdout.flush()
        return 0
    except Problem as problem:
        why, status = problem.args
    except argparse.ArgumentError as error:
        why, status = f"{error}; see --help", 2
    except OSError as error:
        sys.stdout = None  # or Python would fail on it again as it exits
        why, status = f"standard output: {error.strerror}", 2
    if sys.stderr is not None:
        print(f"mea_view.py: {displayed(why, sys.stderr.encoding)}", file=sys.stderr, flush=True)
    return int(status)


if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure") and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # whatever the locale
    raise SystemExit(main())
