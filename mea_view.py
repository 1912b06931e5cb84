#!/usr/bin/env python3
"""Read a statement of India's Ministry of External Affairs (MEA) in a terminal."""

from __future__ import annotations

import argparse
import codecs
import os
import re
import signal
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

USAGE = """\
usage: python mea_view.py [--groups | --search WORD] [--file FILE]

Read a statement of India's Ministry of External Affairs (MEA) in a terminal.

  python mea_view.py                    read the bundled statement
  python mea_view.py --groups           list the groups that it names
  python mea_view.py --search terror    find what it says about terror
  python mea_view.py --search un proscribed --file other.txt

  --groups       the groups that the statement names, one a line
  --search WORD  the paragraphs where a word begins with WORD, a word or a
                 phrase; where none does, those with WORD inside a word. Case,
                 accents, quotes, dashes, hyphens and -ise or -ize don't matter
  --file FILE    another statement, as text; - for standard input
  -h, --help     this page

A terminal gets rows laid out for reading, with the paragraphs numbered;
anything else gets the statement's own lines, one paragraph a line.
Exit status: 0 if something was printed, 1 if nothing matched or no group is
named, 2 for a mistake in the options or a statement that cannot be read."""

BUNDLED = os.path.join(os.path.dirname(os.path.realpath(__file__)), "statement.txt")


class Problem(Exception):
    """A message for a person, and the exit status that it calls for."""


# --- The statement -------------------------------------------------------------------

BROKEN_AT = range(50, 101)  # columns that mail, pages and editors break lines at
LONGEST_WORD = 30  # longer ones, such as addresses and Chinese sentences, fit nowhere
HYPHENED = r"\w[-\u2010\xad]\s*$"
SENTENCE_END = r"[.:;!?\u0964\u06d4][\W\d]*$"
# Signs, dashes, numbers, and > of a quoted mail.
BULLET = (
    r"\s*(?:[>\u2022\u2023\u2043\xb7\u25aa\u25a0\u25cf\u25e6\u2192\u2713\u27a2\u27a4]\s*"
    r"|(?:[-*+o\u2013\u2014]|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)])\s+)"
)


def text_lines(data: bytes) -> list[str]:
    """Return the lines of UTF-8 text, or of UTF-16 with its mark; raise ValueError for other."""
    encoding = "UTF-16" if data[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE} else "UTF-8"
    try:
        if encoding == "UTF-16":
            data = data.decode(encoding).encode()
        data.decode()
        wrong = data.find(b"\0")  # valid, but the mark of binary files
    except UnicodeDecodeError as error:
        wrong = error.start
    if wrong >= 0:
        raise ValueError(f"not {encoding} text (byte {wrong + 1}); save it as UTF-8")
    # Bytes are split at LF, CRLF and CR alone; a str would be split at form feeds too.
    return list(map(bytes.decode, data.removeprefix(codecs.BOM_UTF8).splitlines()))


def goes_on(line: str, after: str, columns: int) -> bool:
    """Return whether a line goes on in the one after it, whose first word would not have fitted."""
    words = after.split(None, 1)
    if not words or not line.strip() or re.match(BULLET, after) or len(words[0]) > LONGEST_WORD:
        return False
    deeper = len(after) - len(after.lstrip()) > len(line) - len(line.lstrip())
    hanging = re.match(BULLET, line) or not deeper  # else it is the first line of a paragraph
    end = len(line.rstrip())
    return bool(hanging) and end <= columns < end + 1 + len(words[0])


def ends_sentence(line: str) -> bool:
    """Return whether a line ends as a sentence does."""
    return re.search(SENTENCE_END, line) is not None


def paragraphs(lines: Sequence[str]) -> list[list[str]]:
    """Return the lines of each paragraph: more than one if they were broken at some columns.

    Broken ones are full, and mostly end in the middle of a sentence, but for the last one. Where
    nothing but a headline and the line under it looks like that, no line was broken.
    """
    whole = [[line] for line in lines if line and not line.isspace()]
    pairs = [(line, after) for line, after in zip(lines, lines[1:]) if after.strip()]
    columns = max((len(line.rstrip()) for line, _ in pairs if " " in line.strip()), default=0)
    if columns not in BROKEN_AT:
        return whole
    joined: list[list[str]] = []
    for before, line in zip(["", *lines], lines):
        if goes_on(before, line, columns):
            joined[-1].append(line)
        elif line.strip():
            joined.append([line])
    broken = [paragraph for paragraph in joined if len(paragraph) > 1]
    prose = [
        paragraph
        for paragraph in broken
        if ends_sentence(paragraph[-1]) and not all(map(ends_sentence, paragraph[:-1]))
    ]
    sure = any(
        paragraph is not joined[0] or len(paragraph) > 2 or re.search(HYPHENED, paragraph[0])
        for paragraph in prose
    )
    return joined if sure and 2 * len(prose) >= len(broken) else whole


def statement_lines(data: bytes) -> list[str]:
    """Return the headline and the paragraphs, each in a line; raise ValueError if none is."""
    statement: list[str] = []
    for paragraph in paragraphs(text_lines(data)):
        pieces = paragraph[:1]
        for before, line in zip(paragraph, paragraph[1:]):
            space = "" if re.search(HYPHENED, before) else " "
            pieces[-1:] = pieces[-1].rstrip(), space, line.strip()
        statement.append("".join(pieces))
    if not statement:
        raise ValueError("nothing in it")
    return statement


def read_statement(file: str) -> tuple[str, list[str]]:
    """Return the name that messages give to `file`, - for standard input, and its lines."""
    name = {BUNDLED: "statement.txt", "-": "standard input"}.get(file, file)
    source = 0 if file == "-" else file
    try:
        with open(source, "rb", closefd=source != 0) as stream:
            return name, statement_lines(stream.read())
    except (OSError, ValueError) as error:
        raise Problem(f"{name}: {getattr(error, 'strerror', None) or error}", 2) from None


# --- Characters ----------------------------------------------------------------------

# What a plain keyboard has for a character that is more than a letter with an accent.
KEYBOARD = {
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\xab\xbb", '"'),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u2039\u203a\xb4", "'"),
    **dict.fromkeys("\u02b9\u02bb\u02bc\u02bd\u02be\u02bf", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
    **dict.fromkeys("\u2014\u2015", "--"),
    **dict(zip("\u2044\u0131øØłŁđĐ", "/ioOlLdD")),
    **{"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ß": "ss", "ẞ": "SS"},
}

# A stand-in for each character that could command the terminal: C0, DEL, C1, bidi overrides.
STAND_INS = (
    {code: 0x2400 + code for code in range(0x20)}
    | {0x7F: 0x2421}
    | dict.fromkeys([*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD)
)


def defused(text: str) -> str:
    """Return `text` with no control characters, each replaced by one that can be seen."""
    return text.translate(STAND_INS)


def typed(character: str) -> str:
    """Return what a plain keyboard types for a character: nothing for what cannot be seen."""
    if character in KEYBOARD:
        return KEYBOARD[character]
    from unicodedata import category, combining, normalize

    letters = normalize("NFKD", character)
    return "".join(
        letter for letter in letters if not combining(letter) and category(letter) != "Cf"
    )


def plain(text: str) -> tuple[str, Sequence[int]]:
    """Return `text` as a plain keyboard types it, and the place that each character comes from.

    Of "“Élan”", that is '"Elan"' and 0 to 6: the last is where the text ends.
    """
    # Most of what is not ASCII is these quotes, and they are replaced faster.
    text = text.replace("\u201c", '"').replace("\u201d", '"').replace("\u2019", "'")
    if text.isascii():
        return text, range(len(text) + 1)
    pieces = [letter if letter.isascii() else typed(letter) for letter in text]
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), [*places, len(text)]


def nearest(text: str, encoding: str | None) -> str:
    """Return `text` with what an encoding lacks as a plain keyboard types it, or as ?."""
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        if len(text) > 1:
            return "".join(nearest(character, encoding) for character in text)
        return typed(text).encode("ascii", "replace").decode()
    return text


# --- The search ----------------------------------------------------------------------

# The signs of vowels in the scripts of India are of their words too, though no letters.
LETTER = r"[\w\u0900-\u0963\u0966-\u0dff]"
GAP = r"[-\s]*"  # "un proscribed" is UN-proscribed
RUN_TOGETHER = 6  # letters at the least: "neveragain" is never again, "ISA" is not is a
LONG = 100  # letters: nobody runs more together, or mistypes them and is understood


def folded(text: str) -> str:
    """Return `text` without what a search ignores: case, accents, kinds of quotes and dashes."""
    return plain(text)[0].casefold().replace('"', "'")


def bare(text: str) -> str:
    """Return the letters and digits of a text, folded, and nothing else."""
    return "".join(filter(str.isalnum, folded(text)))


def folded_keyword(keyword: str) -> str:
    """Return a keyword as folded text, U.N. as UN."""
    dotted = r"(?<!\w)[^\W\d_](?:\.[^\W\d_])+\.?(?!\w)"
    return re.sub(dotted, lambda found: found[0].replace(".", ""), folded(keyword)).strip()


def spelled(letters: str, between: str) -> str:
    """Return a pattern for `letters` with `between` them, and -ise for -ize."""
    alike = re.sub("(?<=[iy])[sz]", "\0", letters)
    return between.join("[sz]" if letter == "\0" else re.escape(letter) for letter in alike)


def word_pattern(word: str) -> str:
    """Return a pattern for a word: "counterterrorism" is counter-terrorism, UN is U.N."""
    pattern = spelled(word, "-*")
    if 1 < len(word) < RUN_TOGETHER and word.isalpha():
        return rf"(?:{pattern}|(?<!{LETTER}){spelled(word, '[.]')}[.]?(?!\w))"
    return pattern


def keyword_patterns(keyword: str) -> list[str]:
    """Return the patterns that find a folded keyword in a folded line, best first."""
    words = keyword.replace("-", " ").split()
    if not words:
        return ["-"]
    inside = GAP.join(map(word_pattern, words))
    # Within a word a hyphen is free; at an edge, it is meant.
    inside = (r"-\s*" if keyword[0] == "-" else "") + inside
    inside += r"\s*-" if keyword[-1] == "-" else ""
    if not keyword[0].isalnum():
        return [inside]
    begins, letters = inside, "".join(words)
    if RUN_TOGETHER <= len(letters) <= LONG and keyword[-1] != "-":
        begins = rf"(?:{inside}|{spelled(letters, GAP)}(?!{LETTER}))"
    # A first letter that is asked for by itself is found fast.
    return [rf"(?={keyword[0]})(?<!{LETTER}){begins}", inside]


def search(lines: Sequence[str], keyword: str) -> tuple[list[int], str]:
    """Return the indexes of the lines that match a folded keyword, and the pattern that did it."""
    # A long keyword is slow to compile; mostly, its beginning is not there either.
    if len(keyword) > LONG and not search(lines, keyword[:LONG].rstrip("- "))[0]:
        return [], ""
    for pattern in keyword_patterns(keyword):
        found = re.compile(pattern).search
        if indexes := [index for index, line in enumerate(lines) if found(folded(line))]:
            return indexes, pattern
    return [], ""


def matches(pattern: str, line: str) -> list[tuple[int, int]]:
    """Return where `pattern` matches a line, as start and end in the line as it is."""
    places = plain(line)[1]
    # Of what is typed with two letters (œ), a match of the first is all of it.
    return [
        (places[match.start()], max(places[match.end()], places[match.end() - 1] + 1))
        for match in re.finditer(pattern, folded(line))
    ]


def suggestions(lines: Iterable[str], keyword: str) -> list[str]:
    """Return at most three phrases of the text near to a keyword of as many words, best first."""
    word = rf"{LETTER}+(?:'{LETTER}+)*"
    size = len(re.findall(word, keyword))
    if not size or len(keyword) > LONG:
        return []
    import difflib

    # The lookahead takes nothing, so that the next phrase may begin at the next word.
    phrase = rf"(?<!{LETTER})(?<!{LETTER}')(?=({word}(?:[-\s/]+{word}){{{size - 1}}})(?!{LETTER}))"
    phrases: dict[str, str] = {}
    for line in lines:
        letters, places = plain(line)
        for found in re.finditer(phrase, letters):
            start, end = found.span(1)
            phrases.setdefault(bare(found[1]), line[places[start] : places[end]])
    near = difflib.get_close_matches(bare(keyword), phrases, 3, 0.75)
    return [phrases[form] for form in near]


# --- The words that tell of names ----------------------------------------------------

Words = Sequence[str]

def vocabulary(words: str) -> set[str]:
    """Return the words of a text."""
    return set(words.split())


# What bodies of people are called. Of organisations it must be said that they are violent; groups
# of which no more is said are meant where the statement tells of violence.
GROUPS = vocabulary("""group outfit network gang militia faction affiliate proxy
    groups outfits networks gangs militias factions affiliates proxies""")
BODIES = GROUPS | vocabulary("""organisation organization entity agency body movement
    organisations organizations entities agencies bodies movements""")
# What calls a body violent, alone or after a hyphen (UN-proscribed), and what tells of violence.
VIOLENT = vocabulary("""terrorist terror militant extremist armed insurgent jihadist jihadi rebel
    criminal paramilitary separatist sectarian banned proscribed outlawed""")
ATTACKS = vocabulary("attack attacks blast blasts bombing bombings")
VIOLENCE = ATTACKS | vocabulary("""extremism extremists insurgency insurgents militancy militants
    terrorism terrorists violence violent""")
LISTED = vocabulary("designated sanctioned listed")  # UN-listed
# What may stand before groups and says nothing of their kind.
NEUTRAL = LISTED | vocabulary("""a an the these those its their all any some several many such no
    both two three four five from by of against with after among between to for that which as
    associated affiliated known""")
# What introduces a list, what may begin a phrase before that, and what is plural without an s.
CUES = {"such as", "which include"} | vocabulary("""including include includes like namely viz. viz
    especially particularly notably mainly specifically""")
OPENERS = LISTED | vocabulary("proscribed banned outlawed based active operating in from")
PLURALS = vocabulary("fora media people police men women children staff")
# What joins names, and what else may stand before one: "and all their affiliates, the outfit".
JOINS = {"and/or", "as well as", "along with", "together with"} | vocabulary(", ; and or & also")
BEFORE = JOINS | BODIES | vocabulary("""a an the The other others similar its their all
    designated so-called allies manifestations""")
DASHES = {"-", "--", ":"}
MARKS = {"(", ",", ";", ".", ""}
# What stands inside names, what begins or ends them with no capital, what begins none, and what is
# no verb after one.
INSIDE = vocabulary("""/ of for the 's de del du des la le les et pour y al e i ul ud ur us wa wal
    fi""")
PARTICLES = vocabulary("al el an anti ad ar as ash at az e i ul ud wal")
ENDINGS = vocabulary("network movement front")
COMMON = NEUTRAL | vocabulary("""in on at under across before who whose while when where etc
    president minister professor dr mr mrs ms inspector judge ambassador resolution""")
FOLLOWERS = COMMON | JOINS | CUES | BODIES | VIOLENT

PHRASES = "|".join(
    re.escape(phrase).replace(r"\ ", r"\s+") for phrase in CUES | JOINS if not phrase.isalpha()
)
NAMED = r"(?:[A-Z][^\s()]*|al-[^\s()]+|of|and|for|the)"
QUOTED = (
    r"\"(?:[A-Z]|al-)[^\".,;:!?]{,50}\""  # "State in Nuria"
    r"|(?<!\w)'(?:[A-Z]|al-)[^'\".,;:!?]{,50}'(?!\w)"
)
WORD = (
    rf"{QUOTED}|(?:{PHRASES})(?!\w)|\({NAMED}(?:\s+{NAMED})*\)|'s\b"  # (DF, X.1)
    r"|(?:[A-Z]\.){2,}|\w+(?:(?!'s\b)(?:[-'`]|\.(?=\d))\w+)*|-+|[^\s\w\"']"
)
ASIDE = rf"\[\w{{,3}}\]|\((?!{'|'.join(CUES)}|al-)[a-z\d][^()]{{,80}}\)"  # [1], (now banned)
PLACING = "[A-Z].*-[a-z]+ed$"  # Delhi-based


def violent(word: str) -> bool:
    """Return whether a word calls a body violent: "banned", "UN-listed", not "counter-terror"."""
    first, _, last = word.lower().rpartition("-")
    return first not in {"counter", "anti"} and (last in VIOLENT or bool(first and last in LISTED))


def capital(word: str) -> bool:
    """Return whether a name may start with a word: "Dawn", "al-Nur", not "The", "Delhi-based"."""
    first, _, rest = word.partition("-")
    starts = first[:1].isupper() or (first in PARTICLES and rest[:1].isupper())
    common = word.lower() in COMMON or re.match(PLACING, word)
    return starts and not common and not violent(word)


def acts(word: str) -> bool:
    """Return whether a word after a name may be a verb of its bearer, or his 's: "said"."""
    return word.strip("'").islower() and word not in FOLLOWERS


def just_before(words: Words, at: int, count: int) -> set[str]:
    """Return the words before a place, at most `count` of them, in lower case."""
    return set(map(str.lower, words[max(0, at - count) : at]))


# --- The names -----------------------------------------------------------------------

Span = tuple[int, int]  # where something starts and where it stops: a name, among words

# A reader returns where what it reads stops: the place it was given, if that is not there.


def spelled_by(bracket: str, words: Words) -> bool:
    """Return whether an abbreviation has the initials of words: (SDD), Sons of Dawn and Dusk."""
    abbreviation = bracket[1:-1].partition(",")[0].upper()
    if bracket[:1] != "(" or words[0][:1].upper() not in abbreviation:
        return False
    initials = re.findall(r"(?:\b|_)([^\W_])", " ".join(words))
    lacking = Counter(abbreviation) - Counter(map(str.upper, initials))
    return not lacking and not Counter(filter(str.isupper, initials)) - Counter(abbreviation)


def name_at(words: Words, at: int) -> int:
    """Return where a name stops: "42 Sons of the Dawn/Nur (SoD)", "Sons of Nur and Dawn (SND)"."""
    stop, ahead = at, at + (words[at].isdigit() or words[at] in {"al", "el"})
    while capital(words[ahead]) or (at < stop < at + 20 and words[ahead][:1].isupper()):
        stop = ahead = ahead + 1
        while ahead < stop + 3 and (words[ahead] in INSIDE or words[ahead].isdigit()):
            ahead += 1
    # An abbreviation tells how far the name goes.
    mark = next((place for place in range(at, at + 12) if words[place][:1] in MARKS), at)
    if mark > stop > at and spelled_by(words[mark], words[at:mark]):
        stop = mark
    bracket = words[stop].startswith("(") and words[stop] != "("
    return stop + (stop > at and (words[stop] in ENDINGS or bracket))


def distinct(words: Words, name: Span) -> bool:
    """Return whether a name is hardly one of a place: "Dawn Front", "al-Nur", "DF", not "Nur"."""
    word = words[name[0]]
    return name[1] > name[0] + 1 or not word.isalpha() or word.isupper()


def before_at(words: Words, at: int) -> int:
    """Return where what stands before a name stops: ", and all their affiliates, the banned"."""
    stop = at
    while stop < at + 12 and (
        words[stop] in BEFORE or violent(words[stop]) or re.match(PLACING, words[stop])
    ):
        stop = max(stop + 1, list_at(words, stop) if words[stop] in GROUPS else 0)
    return stop


def names_at(words: Words, at: int) -> tuple[list[Span], int]:
    """Return where the names of a list are, and where it stops: "Nur, the banned Dawn and Zor"."""
    names: list[Span] = []
    stop, closed = at, False
    while True:
        start = before_at(words, stop)
        end = name_at(words, start)
        join = words[stop:start]
        # ", and Delhi agreed" is a new clause; but the last of three names may have a verb too.
        last = "and" in join and len(names) > 1 and not closed
        clause = "," in join and acts(words[end]) and not last
        # Something must join each name to the one before it, and nothing joins the first.
        apart = JOINS.isdisjoint(join) == bool(names)
        lister = words[end] in LISTED and words[end + 1] in BODIES  # "UN designated groups"
        if end == start or clause or apart or lister:
            return names, stop
        if words[end] in ATTACKS:  # "the Delhi and Paris attacks"
            return [], end
        names.append((start, end))
        stop, closed = end, closed or "and" in join


def list_at(words: Words, at: int) -> int:
    """Return where a list of the body at `at` starts: after "groups active in Nuria, such as"."""
    if words[at + 1] == "as" and "such" in just_before(words, at, 3):
        return at + 2
    for place in range(at + 1, at + 10):
        word = words[place]
        if word in CUES:
            while words[place] in CUES | DASHES | JOINS:
                place += 1
            return place
        if words[place + 1] in CUES and word in DASHES | {",", "("}:
            continue
        # A list is of the nearest plural, and what comes after a verb is not of the body before it.
        opens = word in OPENERS if place == at + 1 else not re.match("[a-z]+(s|ed)$", word)
        if not opens or word in PLURALS or not word[:1].isalpha():
            break
    return at


def meant(words: Words, at: int) -> bool:
    """Return whether the body at `at` is violent, as far as is said: not "rights groups"."""
    beside = words[at - 1] in {"and", "or"} and words[at - 2] in BODIES  # groups and networks
    place = at - 3 if beside else at - 1
    before = words[place - 1] if re.match(PLACING, words[place]) else words[place]
    no_more = before.lower() in NEUTRAL or (before != "'s" and not before[:1].isalpha())
    return violent(before) or (no_more and (words[at].lower() in GROUPS or violent(words[at + 1])))


def names_of(words: Words, at: int) -> tuple[list[Span], int]:
    """Return where the names are that the body at `at` is said to have, and where they stop."""
    start, one = list_at(words, at), not words[at].endswith("s")
    if start > at:
        # "The victims of the groups, including"; "those hurt by the gang include"
        victims = "victims" in just_before(words, at, 5)
        others = one and {",", "include", "includes"} & set(words[at + 1 : start])
        listed = meant(words, at) and not victims and not others
        return names_at(words, start) if listed else ([], start)
    if not violent(words[at - 1]) or not words[at].islower():
        return [], at + 1
    names, stop = names_at(words, at + 1 + (words[at + 1] in DASHES | {"are"}))
    if not one:
        return names if len(names) > 1 else [], stop
    # "A group Delhi banned", "the group Delhi banned"
    some = not just_before(words, at, 3).isdisjoint({"a", "an"})
    acted = acts(words[stop]) or violent(words[stop])
    clause = acted and not all(distinct(words, name) for name in names)
    return [] if some or clause else names[:1], stop


def called_violent(words: Words, names: Sequence[Span], at: int) -> bool:
    """Return whether what follows names calls their bearers violent.

    "The banned Nur outfit"; "Nur, a terror group,"; "Nur and other militant groups"; "the Nur
    terror network"; "Kohsar-e-Nau and Nur terror groups".
    """
    before = words[names[0][0] - 1].lower()
    follows = [*words[at : before_at(words, at + (words[at] in DASHES)) + 1], ""]
    body = next((place for place, word in enumerate(follows) if word in BODIES), 0)
    if follows[0] in BODIES:
        return len(names) == 1 and violent(before)
    if not body or not violent(follows[body - 1]):
        return False
    if follows[0] in DASHES | {","} and follows[1] in {"a", "an"}:
        apart = not follows[body + 1].isalpha() or follows[body + 1] in {"that", "which", "for"}
        return apart and (before == "the" or before not in COMMON)  # not "in Delhi, a terror group"
    if not JOINS.isdisjoint(follows[:body]):
        return "other" in follows[:body]
    if follows[body - 1] in OPENERS:  # "Delhi banned groups"
        return False
    named = any(distinct(words, name) for name in names)
    if follows[body].endswith("s"):
        return len(names) > 1 and "and" in words[names[-2][1] : names[-1][0]] and named
    place = not named and re.search("(i|an|ese|ish|ic|ist)$", words[at - 1])
    return len(names) == 1 and before == "the" and not place and not acts(follows[body + 1])


def names_in(words: Words) -> Iterator[Span]:
    """Yield where the names of violent groups are among the words of a passage."""
    at = 0
    while words[at]:
        names, stop = names_of(words, at) if words[at].lower() in BODIES else ([], at)
        if not names and capital(words[at]):
            names, stop = names_at(words, at)
            if not names or not called_violent(words, names, stop):
                # A body among them may have a list: "Delhi and the banned outfit Nur".
                bodies = (place for place in range(at + 1, stop) if words[place] in BODIES)
                names, stop = [], next(bodies, stop)
        yield from names
        at = max(stop, at + 1)


def spelled_out(words: Words) -> Iterator[Span]:
    """Yield where names are that an abbreviation after them spells: "the Dawn Front (DF)"."""
    brackets = [place for place, word in enumerate(words) if word[:1] == "(" and len(word) > 3]
    for place in brackets:
        for start in range(max(0, place - 11), place):
            if name_at(words, start) == place + 1 and spelled_by(words[place], words[start:place]):
                yield start, place + 1


# --- The groups of a statement --------------------------------------------------------


def words_in(text: str) -> tuple[list[str], list[Span]]:
    """Return the words of a text, a short quotation as one, and where each is in the text."""
    letters, places = plain(text)
    letters = re.sub(ASIDE, lambda aside: " " * len(aside[0]), letters)
    words: list[str] = []
    spans: list[Span] = []
    for found in re.finditer(WORD, letters):
        quotes = 1 if re.match(QUOTED, found[0]) else 0
        start, end = found.start() + quotes, found.end() - quotes
        words.append(" ".join(letters[start:end].split()))
        spans.append((places[start], places[end]))
    return words + [""] * 12, spans  # so that readers may look ahead


def written(text: str, spans: Sequence[Span], name: Span) -> str:
    """Return a name as a text has it whose words are at `spans`."""
    return text[spans[name[0]][0] : spans[name[1] - 1][1]]


def passages(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield each line and its index, with the bullets after its colon joined to it."""
    first = 0
    while first < len(lines):
        listing, stop = lines[first].rstrip().endswith(":"), first + 1
        while listing and stop < len(lines) and re.match(BULLET, lines[stop]):
            stop += 1
        bullets = "; ".join(re.sub(BULLET, "", line, count=1) for line in lines[first + 1 : stop])
        yield first, f"{lines[first]} {bullets}" if bullets else lines[first]
        first = stop


def spellings(name: str) -> list[str]:
    """Return what the spellings of each part of a name share: dwnfrnt and df of Dawn Front (DF)."""
    parts = [part for part in map(bare, re.split("[(),/]", name)) if part]
    return [re.sub(r"[aeiouy]|(.)(?=\1)", "", part) if len(part) > 4 else part for part in parts]


def fullest(names: Iterable[str]) -> dict[str, str]:
    """Return the longest of the names that share a spelling, for each spelling."""
    full: dict[str, str] = {}
    for name in sorted(names, key=len, reverse=True):
        known = full.get(spellings(name)[0], name)
        for form in spellings(name):
            full.setdefault(form, known)
    return full


def group_names(lines: Sequence[str]) -> dict[str, int]:
    """Return the groups that a statement calls violent, with the index of the first line to do so.

    Each is named once, in the fullest form that the text has.
    """
    named: dict[str, int] = {}
    others: list[str] = []
    violence = False
    for index, text in passages(lines):
        words, spans = words_in(text)
        violence = violence or any(violent(word) or word.lower() in VIOLENCE for word in words)
        for span in names_in(words):
            named.setdefault(written(text, spans, span), index)
        others += [written(text, spans, span) for span in spelled_out(words)]
    full = fullest([*named, *others])
    groups: dict[str, int] = {}
    for name, index in named.items() if violence else ():
        groups.setdefault(full[spellings(name)[0]], index)
    return groups


# --- The page ------------------------------------------------------------------------

WIDEST = 88  # columns: longer rows are hard to read
SGR = "\x1b[1m{}\x1b[22m", "\x1b[2m{}\x1b[22m", "\x1b[7m{}\x1b[27m"  # bold, quiet, reversed
JOINER, EMOJI = "\u200d", "\ufe0f"  # the first joins what follows, the second widens what it joins


def takes_colours(environ: Mapping[str, str], system: str) -> bool:
    """Return whether a terminal of the operating system `system` (os.name) understands SGR."""
    known = "WT_SESSION" if system == "nt" else "TERM"
    return known in environ and environ.get("TERM") != "dumb" and not environ.get("NO_COLOR")


def characters(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where each character starts, its marks with it, its columns, and whether it is wide."""
    import unicodedata

    start, columns, wide = 0, 0, False
    for at, character in enumerate(text):
        category = unicodedata.category(character)
        jamo = "\u1160" <= character <= "\u11ff"  # vowels and final consonants of Korean
        skin = "\U0001f3fb" <= character <= "\U0001f3ff"
        flag = at == start + 1 and re.match("[\U0001f1e6-\U0001f1ff]{2}", text[start : at + 1])
        marks = category in {"Mn", "Mc", "Me", "Cf"} or jamo or skin
        joins = marks or text[at - 1] == JOINER or flag
        if at and not joins:
            yield start, columns, wide
            start, columns, wide = at, 0, False
        full = unicodedata.east_asian_width(character) in "WF"
        if not jamo and category not in {"Mn", "Me", "Cf"}:
            columns += 2 if full else 1
        columns += character == EMOJI
        wide = wide or full
    yield start, columns, wide


def pieces(text: str, widest: int) -> Iterator[tuple[int, int, int]]:
    """Yield where the pieces start and stop between which rows may break, and their columns.

    They are words; but a wide character stands by itself, and none is wider than a row.
    """
    for word in re.finditer("[^ ]+" if " " in text else "[^\xa0]+", text):
        if word[0].isascii() and len(word[0]) <= widest:
            yield (*word.span(), len(word[0]))
            continue
        start, taken, before = 0, 0, False
        for first, columns, wide in characters(word[0]):
            if first and (wide or before or taken + columns > widest):
                yield word.start() + start, word.start() + first, taken
                start, taken = first, 0
            taken, before = taken + columns, wide
        yield word.start() + start, word.end(), taken


def rows(text: str, widest: int) -> Iterator[tuple[int, int]]:
    """Yield where the rows of a text start and stop, each as full as can be."""
    start = end = taken = 0
    for first, stop, columns in pieces(text, widest):
        if end and taken + (first - end) + columns > widest:
            yield start, end
            start, taken = first, 0
        taken += columns + (first - max(start, end))
        end = stop
    yield start, end


def page(
    entries: Iterable[tuple[int, str]], pattern: str, last: int, columns: int, colours: bool
) -> Iterator[str]:
    """Yield the rows that show entries, each of the paragraph of that number (of `last`).

    The headline, 0, is bold; the others have their numbers in a margin, and a blank row between.
    What `pattern` finds is highlighted.
    """
    bold, quiet, highlight = SGR if colours else ["{}"] * 3
    digits = len(str(last))
    gap = " " if columns < 40 else "  "
    before = -1
    for index, line in entries:
        new = index != before
        if new and before >= 0:
            yield ""
        margin = " " * digits + gap if index else ""
        number = quiet.format(str(index).rjust(digits)) + gap if index and new else margin
        # Terminals show soft hyphens, wherever in a row they are.
        text = re.sub("[ \t\u2028\u2029]+", " ", line).strip(" ").replace("\xad", "")
        shown = defused(text)
        cells = list(shown)
        for start, end in matches(pattern, text) if pattern else []:
            cells[start:end] = map(highlight.format, cells[start:end])
        for start, end in rows(shown, max(1, min(columns, WIDEST) - len(margin))):
            content = "".join(cells[start:end]).replace("\x1b[27m\x1b[7m", "")
            yield number + (content if index else bold.format(content))
            number = margin
        before = index


# --- The program -----------------------------------------------------------------------


def parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """Return the options; raise Problem for a mistake in them."""
    parser = argparse.ArgumentParser(
        add_help=False,
        allow_abbrev=False,
        exit_on_error=False,
        # A fixed width saves the import of what asks the terminal for its own.
        formatter_class=lambda prog: argparse.HelpFormatter(prog, width=80),
    )
    parser.add_argument("-h", "--help", action="store_true")
    modes = parser.add_mutually_exclusive_group()
    modes.add_argument("--groups", action="store_true")
    modes.add_argument("--search", metavar="WORD", nargs="+")
    parser.add_argument("--file", metavar="FILE", default=BUNDLED)
    try:
        options, others = parser.parse_known_args(argv)
    except argparse.ArgumentError as error:
        raise Problem(f"{error}; see --help", 2) from None
    if options.search and others and not others[0].startswith("-"):
        options.search += others  # of --search=never again
    elif others:
        raise Problem(mistake(others), 2)
    return options


def mistake(others: Sequence[str]) -> str:
    """Return what is wrong with arguments that are no options, and what may have been meant."""
    if not others[0].startswith("-"):
        return f"no option: {others[0]}; to find words, use --search {' '.join(others)}"
    import difflib

    options = ["--groups", "--search", "--file", "--help"]
    near = difflib.get_close_matches(others[0].partition("=")[0], options, 1)
    return f"no such option: {others[0]}; {f'did you mean {near[0]}?' if near else 'see --help'}"


def searched(lines: Sequence[str], word: str, name: str) -> tuple[list[tuple[int, str]], str]:
    """Return the lines that match WORD, with their indexes, and the pattern that found them."""
    keyword = folded_keyword(word)
    if not keyword:
        raise Problem("argument --search: WORD is blank; see --help", 2)
    indexes, pattern = search(lines, keyword)
    if not indexes:
        near = " or ".join(f'"{phrase}"' for phrase in suggestions(lines, keyword))
        hint = f"; did you mean {near}?" if near else ""
        raise Problem(f'{name}: nothing matches "{word}"{hint}', 1)
    return [(index, lines[index]) for index in indexes], pattern


def answer(options: argparse.Namespace) -> Iterable[str]:
    """Return the rows or lines to print; raise Problem if there are none."""
    if options.help:
        return USAGE.splitlines()
    if not options.file:
        raise Problem("argument --file: FILE is blank; see --help", 2)
    name, lines = read_statement(options.file)
    screen = sys.stdout is not None and sys.stdout.isatty()
    if screen:
        # Before rows are laid out, since some characters become two.
        lines = [nearest(line, sys.stdout.encoding) for line in lines]
    entries, pattern = list(enumerate(lines)), ""
    if options.groups:
        entries = [(index, group) for group, index in group_names(lines).items()]
        if not entries:
            raise Problem(f"{name}: names no group", 1)
    elif options.search is not None:
        entries, pattern = searched(lines, " ".join(options.search), name)
    if not screen:
        return (text for _, text in entries)
    import shutil

    columns = shutil.get_terminal_size().columns or 80  # 0 of a terminal that does not know
    return page(entries, pattern, len(lines) - 1, columns, takes_colours(os.environ, os.name))


def write(lines: Iterable[str]) -> None:
    """Write lines to standard output: to anything but a terminal as UTF-8 with LF."""
    if sys.stdout is None:
        raise Problem("standard output: closed", 2)
    if sys.stdout.isatty() or not hasattr(sys.stdout, "buffer"):
        sys.stdout.writelines(f"{nearest(line, sys.stdout.encoding)}\n" for line in lines)
    else:
        sys.stdout.buffer.writelines(f"{line}\n".encode() for line in lines)
    sys.stdout.flush()


def complain(message: str) -> None:
    """Write a message to standard error, if it can be written to."""
    if sys.stderr is not None:
        shown = nearest(f"mea_view.py: {defused(message)}", sys.stderr.encoding)
        try:
            print(shown, file=sys.stderr, flush=True)
        except OSError:
            sys.stderr = None  # or Python would fail on it again as it exits


def main(argv: Sequence[str] | None = None) -> int:
    """Print what the options ask for, or why not, and return the exit status."""
    try:
        write(answer(parsed(argv)))
    except Problem as problem:
        message, status = problem.args
        complain(message)
        return int(status)
    except OSError as error:
        sys.stdout = None  # or Python would fail on it again as it exits
        complain(f"standard output: {error.strerror}")
        return 2
    return 0


if __name__ == "__main__":
    # Ctrl-C and a reader that goes end the program as they end any other, in silence.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    raise SystemExit(main())
