#!/usr/bin/env python3
"""Read a statement of India's Ministry of External Affairs (MEA) in a terminal.

  python mea_view.py                         read the bundled statement
  python mea_view.py --groups                list the groups that it names
  python mea_view.py --search un proscribed  find what it says about something

Exit status: 0 if something was printed, 1 if nothing matched or no group was
found, 2 for a mistake in the options, or what cannot be read or written.
"""

# ruff: noqa: RUF001 - it has to tell curly quotes and dashes apart

from __future__ import annotations

import signal

if __name__ == "__main__":
    # Before the slow imports: Ctrl-C, or a pipe that its reader closed, ends this silently.
    # (Where Ctrl-C is ignored already, as in a job in the background, it stays so.)
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)

import argparse
import os
import re
import sys
from collections import namedtuple
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import count, groupby
from operator import attrgetter
from unicodedata import category, east_asian_width, normalize


class Problem(Exception):
    """Why nothing is printed, in words for a person."""

    status = 2  # that the program exits with


class NothingFound(Problem):
    """The statement does not have what was asked for."""

    status = 1


# --- The statement -------------------------------------------------------------------
def read(file: str) -> list[str]:
    """Return the paragraphs in a file; - is standard input."""
    lines = paragraphs(decoded(contents(file)))
    if not lines:
        raise Problem("nothing in it")
    return lines


def contents(file: str) -> bytes:
    """Return the bytes in a file; standard input stays open."""
    try:
        with open(0 if file == "-" else file, "rb", closefd=file != "-") as stream:
            # A non-blocking stream gives None, or only what has come so far. A second read that
            # gives b"" proves the end. (A keyboard is not asked: it would want a second ^D.)
            data = stream.read() or b""
            at_end = stream.isatty() or stream.read() == b""
    except OSError as error:
        raise Problem(error.strerror) from None
    if not at_end:
        raise Problem("has not ended yet; save it to a file, and read that")
    return data


def decoded(data: bytes) -> str:
    r"""Return the text in bytes, UTF-8 or, if marked, UTF-16, with \n between its lines."""
    is_utf_16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if is_utf_16 else "utf-8-sig")
        if "\0" in text:  # as in pictures and programs
            raise UnicodeError
    except UnicodeError:
        raise Problem("no UTF-8 text; save it as plain text in UTF-8") from None
    return re.sub("\r\n?", "\n", text).lstrip("\n")


# Lines may have been wrapped if the longest is as long as mail and editors make them.
NARROWEST, WIDEST = 45, 100  # columns (not 50: text that was wrapped at 50 may not reach it)
# A line is full if the next word would take it beyond this part of the longest. (Not all of it: the
# program fold counts bytes, so its lines are shorter where there are curly quotes.)
FULL = 0.9

# The lines that are measured: those below the headline that have a space inside. (The headline, a
# row of dashes, or a web address may be longer.)
MEASURED = r"\n(.*\S .*\S)"
SPACE = r"[^\S\n]"  # within a line
# What begins an item: a sign; or "- ", "16. ", "(b) ", which may stand within a sentence too.
SIGN = "[>·•‣■-➿\uf0b7]"  # any shape, tick or arrow is one, and the bullet of Word
DASH_OR_NUMBER = rf"(?:[-*+o–—]|\(?(?:\d{{1,3}}|[a-z]|[ivx]+)[.)]){SPACE}"
ITEM_BEGINS = f"{SPACE}*(?:{SIGN}|{DASH_OR_NUMBER}){SPACE}*"
# A stop that ends a line (with its "\n"), perhaps with quotes, brackets, or a footnote's number.
SENTENCE_END = r"[.:;!?…؟।۔][\s\d\"'()\[\]’“”»]*\n"

# What parts two lines, in "the line\nthe line below".
PARTED = (
    r"^\n|\n$"  # one is blank
    rf"|\n\s*{SIGN}"  # there is a sign
    rf"|{SENTENCE_END}{ITEM_BEGINS}"  # or, after a sentence, a dash or number
)
# Where no blank lines part the paragraphs, every end of a sentence is taken for one's end.
PARTED_BY_SENTENCES = f"{PARTED}|{SENTENCE_END}"
NO_CAPITAL = rf"\n{SPACE}*[^A-Z\s]"  # a line that begins with none of A to Z
BROKEN_WORD = r"\w[-\u2010\xad]$"  # counter-


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text, each in a line, even if lines were wrapped."""
    longest = max(map(len, re.findall(MEASURED, text)), default=0)
    # If every line begins with a capital, as in a list of names, none was wrapped.
    wrapped = NARROWEST <= longest <= WIDEST and re.search(NO_CAPITAL, text)
    lines = unwrapped(text, longest) if wrapped else text.split("\n")
    return list(filter(str.strip, lines))  # all but blank ones


def unwrapped(text: str, longest: int) -> Iterator[str]:
    """Yield lines that were wrapped, each with those that go on from it.

    "They met on" and "Friday." become one line. longest is the columns of the longest line.
    """
    # Blank lines part the paragraphs if there are several gaps: one may just follow the headline.
    gaps = re.findall(r"\n\s*\n", text.strip())
    parting = PARTED if len(gaps) > 1 else PARTED_BY_SENTENCES
    lines = [line.rstrip() for line in text.split("\n")]
    paragraph = lines[0]
    for line, below in zip(lines, lines[1:]):
        parted = re.search(parting, f"{line}\n{below}")
        if parted or not is_full(line, below, longest):
            yield paragraph
            paragraph = below
        elif re.search(BROKEN_WORD, line):  # its hyphen stays
            paragraph += below.lstrip()
        else:
            paragraph += f" {below.lstrip()}"
    yield paragraph


def is_full(line: str, below: str, longest: int) -> bool:
    """Return whether a line had no room for the first word of the one below."""
    word = below.split()[0]  # PARTED lets no blank line through
    # Longer than any that was measured: a headline or web address, whose width says nothing. It
    # goes on if the word below is in small letters.
    if len(line) > longest:
        return word.islower()
    return len(f"{line} {word}") > FULL * longest


# --- Characters ----------------------------------------------------------------------
# What could command a terminal, or turn its text around.
CONTROLS = "[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
# Soft hyphens, and spaces without width. They only say where a row may be broken, and broken()
# breaks at spaces: so displayed() leaves them out.
WITHOUT_WIDTH = str.maketrans("", "", "\xad\u200b\u2060\ufeff")
# What a search does not see: soft hyphens, direction marks and the like; what displayed() puts in
# their place; and accents.
UNSEEN = "[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffd\u0300-\u036f]"
# Spellings that a search takes as the same, anywhere in a word. (A pair must become a pair, since
# spans() folds letter by letter.)
SAME = "iz=is yz=ys æ=ae œ=oe ø=o ł=l ‐=- ’=' ‘=' ʼ=' `='"
SAME_AS = dict(pair.split("=") for pair in SAME.split())


def displayed(text: str) -> str:
    """Return a text in one line, composed, with nothing in it that could command a terminal."""
    text = normalize("NFC", text.translate(WITHOUT_WIDTH))
    return re.sub(CONTROLS, "\ufffd", " ".join(text.split()))


@lru_cache  # for spans(), which folds letter by letter
def folded(text: str) -> str:
    """Return a text without what makes no difference to a search: case, accents, -ise or -ize."""
    text = normalize("NFKD", text).casefold()
    text = re.sub(UNSEEN, "", text)
    for spelling, other in SAME_AS.items():
        text = text.replace(spelling, other)
    return text


# --- The search ----------------------------------------------------------------------
# A paragraph or a name to print, its paragraph's number (the headline's is 0), and where it has
# what was searched for.
Entry = namedtuple("Entry", "number text spans", defaults=[()])

LETTER = r"\w\u0900-\u0963\u0966-\u0dff"  # the signs of vowels in the scripts of India too
WHOLE_WORD = f"[{LETTER}]+"
BETWEEN_WORDS = f"[^{LETTER}]+"
WORD_BEGINS = f"(?<![{LETTER}])"
AFTER_FIRST_LETTER = f"(?<![{LETTER}].)"  # of a word: no letter is before that
WITHIN_WORD = "[-.']?"  # as in counter-terrorism, U.N., Jama'at

SUGGESTIONS = 2  # at most
SIZES = range(1, 4)  # of a phrase that is suggested, in words
CLOSE = 0.75  # enough to suggest


def search(lines: Sequence[str], keyword: str) -> list[Entry]:
    """Return the paragraphs that have a word or phrase, and where; or raise NothingFound."""
    wanted = re.compile(keyword_pattern(keyword))
    # The spans are generators, as they are slow: highlighted() alone reads them, once.
    entries = [
        Entry(number, line, spans(wanted, line))
        for number, line in enumerate(lines)
        if wanted.search(folded(line))
    ]
    if not entries:
        raise NothingFound(f'nothing matches "{keyword}"{hint(lines, keyword)}')
    return entries


def keyword_pattern(keyword: str) -> str:
    """Return the pattern of a keyword in a folded text: "co-operate" finds "cooperate" too."""
    phrase = folded(keyword)  # "co-operate", which is two words
    whole = re.sub(WITHIN_WORD, "", phrase)  # "cooperate": its marks go, spaces stay
    return f"{phrase_pattern(phrase)}|{phrase_pattern(whole)}"


def phrase_pattern(phrase: str) -> str:
    """Return the pattern of a phrase where words begin: "un listed" finds "UN-listed".

    The last word may go on.
    """
    words = re.findall(WHOLE_WORD, phrase)
    if not words:
        raise Problem("WORD has no letter or digit to search for")
    # WITHIN_WORD stands between letters, BETWEEN_WORDS between words.
    pattern = BETWEEN_WORDS.join(map(WITHIN_WORD.join, words))
    # Checking after the first letter lets the engine look for that letter first, which is three
    # times as quick. (pattern[0] is that letter, as no letter has a backslash.)
    return f"{pattern[0]}{AFTER_FIRST_LETTER}{pattern[1:]}"


def spans(wanted: re.Pattern[str], text: str) -> Iterator[slice]:
    """Yield where a text has what a pattern finds when the text is folded."""
    # Where each folded letter is from: "ß" is folded to two letters, and an accent to none.
    places = [place for place, letter in enumerate(text) for _ in folded(letter)]
    for match in wanted.finditer(folded(text)):
        matched = places[slice(*match.span())]
        yield slice(matched[0], matched[-1] + 1)


def hint(lines: Sequence[str], keyword: str) -> str:
    """Return "; did you mean …?" with phrases near to a keyword, or else with it inside."""
    from difflib import get_close_matches  # slow to load, and seldom needed

    wanted = folded(keyword)
    # Of each size: "alqaeda" and "hizb-ul-mujahideen" are near to two words.
    known = {folded(phrase): phrase for size in SIZES for phrase in phrases(lines, size)}
    near = get_close_matches(wanted, known, SUGGESTIONS, CLOSE)
    # Or else single words that have it inside.
    inside = [phrase for phrase in known if wanted in phrase and " " not in phrase]
    meant = [f'"{known[phrase]}"' for phrase in near or inside]
    return f"; did you mean {' or '.join(meant[:SUGGESTIONS])}?" if meant else ""


def phrases(lines: Sequence[str], size: int) -> Iterable[str]:
    """Return the phrases of so many words in lines, each once.

    They overlap, so the pattern only looks ahead.
    """
    more = f"(?:[ -]{WHOLE_WORD}){{{size - 1}}}"
    pattern = f"(?={WORD_BEGINS}({WHOLE_WORD}{more}))"
    return dict.fromkeys(phrase for line in lines for phrase in re.findall(pattern, line))


# --- The names -----------------------------------------------------------------------
# Groups are found in three steps. First a paragraph is simplified: words become their kind, names
# are marked, and the names of a list become one word. "They condemned terror groups such as Nur
# and the banned Zor" is then "END SMALL condemned VIOLENT GROUPS CUE <Nur><Zor>". Then the rows of
# a table are looked for in that: here "VIOLENT_OR_BARE PHRASE? LEAD_IN NAMES" is found, without
# a PHRASE. Last, each group that they find is given once, in its fullest form.
def group_names(lines: Sequence[str]) -> dict[str, int]:
    """Return the groups that a statement calls violent, each with the number of its paragraph."""
    texts = simplified_statement(lines)
    fullest = fullest_names("".join(texts.values()))
    groups: dict[str, int] = {}
    for number, text in texts.items():
        for name in violent_names(text):
            # All forms of a name lead to its fullest, which keeps the first paragraph that has one.
            groups.setdefault(fullest[forms(name)[0]], number)
    return groups


# -- First step: words become their kind, and names are marked --

BULLET_BELOW = "\n• "  # by which the beginning of every item is replaced
PASSAGE = (
    rf"(?m)^.*:{SPACE}*(?:{BULLET_BELOW}.*)+"  # a line that ends with ":", with its items
    rf"|(?<=\n).*:{SPACE}*\n.*"  # such a line, if not the headline, with the line below
    r"|^.+$"  # any other line
)


def simplified_statement(lines: Sequence[str]) -> dict[int, str]:
    """Return the simplified paragraphs of a statement by number, with the bullets below them.

    There are none if it tells of no violence. The headline is left out, as its names are short
    forms, unless it is all there is.
    """
    texts = {}
    number = 0
    statement = re.sub(rf"\n{ITEM_BEGINS}", BULLET_BELOW, "\n".join(lines))
    for passage in re.findall(PASSAGE, statement):
        texts[number] = simplified(passage)
        number += 1 + passage.count("\n")  # so many paragraphs are in it
    if " VIOLENT" not in str(texts):  # nor VIOLENT_ACTS, which begins so
        return {}
    if len(texts) > 1:
        del texts[0]
    return texts


# The kinds of words, with "_" for a space. Words of no kind stay, in small letters. (Outside of < >
# only kinds are in capitals: so LISTED and PLURAL below tell them from words.)
WORDS = {
    # What calls a body violent; and violent acts, with who does them. A statement without a word of
    # these two kinds names no group.
    "VIOLENT": """terror terrorist militant extremist insurgent rebel jihadist jihadi islamist
        armed violent guerrilla paramilitary separatist secessionist breakaway splinter sectarian
        criminal proxy designated sanctioned listed blacklisted banned outlawed proscribed
        unlawful""",
    "VIOLENT_ACTS": """terrorism counter-terrorism counterterrorism terrorists extremism
        militants militancy insurgents insurgency violence attack attacks blast blasts bombing
        bombings""",
    # Bodies of which no more need be said, see VIOLENT_OR_BARE.
    "GROUPS": "groups outfits networks affiliates gangs militias factions proxies cartels",
    # Bodies that must be called violent.
    "ENTITIES": """organisations organizations entities movements associations actors elements
        manifestations""",
    # One body of either sort (the singulars of both); it must be called violent too.
    "BODY": """group outfit network gang militia faction organisation organization entity
        movement""",
    # What leads from a body to its names. (INCLUDE are the verbs.)
    "INCLUDE": "include includes included",
    "CUE": """such_as including like namely viz viz. e.g. i.e. for_example for_instance especially
        particularly particularly_from notably primarily mainly specifically in_particular
        among_them among_others first_of_all but_not_limited_to""",
    # What may stand between a body and its list: "armed groups are Nur and Zor", "armed groups (Nur
    # and Zor)". (The second bracket tells nothing: it is in SKIP.)
    "ARE": "are were - — … (",
    # (":_•" is a line's colon and the bullet below it: displayed() has joined their lines.)
    "COLON": ":_• :",
    "BULLET": "•",
    # What stands between names. (What may stand within one, as "of", is in LINK below.)
    "COMMA": ", ; /",
    "AND": "and or &",
    "ALSO": "as_well_as along_with together_with",
    "OTHER": "other similar",
    # What may stand before a name, in a list too. ("Delhi-led" is read as "led", see LEFT_OUT.)
    "FILLER": """also the a an its their another all any called alias offshoot active based
        backed linked led operating associated affiliated aligned""",
    # Other words that do not say of what kind groups are, as "rights" does. (THESE and IN matter to
    # some rows.)
    "THESE": "two three four five six seven eight nine ten several these those following",
    "IN": "in at near within",
    "SMALL": """about abroad across after against among as between both by certain for from he it
        many most no of on she since some such that there they through to under we which who
        with""",
    # After these, a list may name victims or countries, and not the groups: see EXCEPTION.
    "OWNER": """victims targets supporters sponsors individuals terrorists countries states nations
        governments agencies companies towns cities killed_by attacked_by""",
    "END": ". ? !",
    # What is not kept.
    "SKIP": """etc < > " ' 's )""",
}
KINDS = {
    word.replace("_", " "): kind
    for kind, words in WORDS.items()
    for word in words.split()
}
MOST = 9  # words in a phrase or a name, or before a name

# Names in a text.
CAPITAL = r"[^\W\d_a-zß-ÿ]"  # a letter, but none of a to z or ß to ÿ
CAPITALISED = (
    "(?:al |(?:[a-z]{1,2}|wal|anti)[-'])?"  # al Nur, l'Azur, anti-Nur
    rf"\d*{CAPITAL}\w*"  # Nur, 3R
    r"(?:[-/'`](?!s\b)\w+)*"  # Nur-e-Zor, Nur/Zor, Jama'at; but of Nur's, Nur
)
# From the end of one word to the next: Red Nur, People's Nur, Workers' Nur, Sons of the Nur.
LINK = "(?:'s|')? (?:(?:&|of|for|the|de|del|di|du|la|e|ud|ul|wa|wal|fi|fil) )*"
# No name begins with one of these words and a space.
NOT_FIRST = f"{WORDS['FILLER']} {WORDS['IN']}".title().split()
NAME = (
    rf"(?!(?:{'|'.join(NOT_FIRST)}) )"  # not The Nur
    r"(?:\d{1,3} )?"  # 42 Sons
    rf"{CAPITALISED}(?:{LINK}(?:{CAPITALISED}|\d+\b)){{0,{MOST}}}"  # Sons of Nur, Nur 42
    rf"(?: ?\([\"']?(?:{CAPITAL}|\d)[^()<>]*\))?"  # (SN), ("Sons"), (Sons of Nur)
    r"(?: (?:network|movement)\b)?"  # Nur network
)
# Names with any other small words in them are known by quotes; or by a bracket that begins with
# their first two initials: "Dawn in Nur and Zor (DNZ)", with D and N. They are made one word, with
# "_" for a space, before the words of a text are read.
QUOTED = f'(?<="){CAPITAL}[^",.;:!?()<>]*(?=")'
WITH_INITIALS = (
    r"(?<![\w'-])(?!The )"  # where a word begins
    rf"(?P<first>{CAPITAL}|a(?=l\W))\w*[ '-]"  # "Dawn ", with D; or "al-", with a
    rf"(?:[a-z]+ ){{0,{MOST}}}(?P<second>{CAPITAL})[\w'-]*"  # "in Nur", with N
    rf"(?: [\w'-]+){{0,{MOST}}}"  # " and Zor"
    r"(?= \((?i:(?P=first)(?P=second)))"  # before " (DN"
)

# The words of KINDS that are not letters alone. (The others need no pattern of their own.)
PHRASES_AND_MARKS = "|".join(re.escape(word) for word in KINDS if not word.isalnum())
# A word of a text: the first of these that fits, so a phrase before a name, and a name before a
# word. ("_" joins the words of a long name, see plain().)
TOKEN = (
    rf"(?:{PHRASES_AND_MARKS})(?![\w-])"  # such as; e.g.
    rf"|(?P<NAME>{NAME})(?: \([a-z][^()]*\))?"  # with a remark: Nur (banned there)
    r"|\w+(?:[-']\w+)*|[^\w\s]"  # groups, long-standing; the quote before Nur
)
# What is left out of a text before its words are read. An adjective of origin would be taken for a
# name, or its beginning: "Kurdish NF", "Keshian rebels". (It stays before a capitalised word, as in
# "Kurdish Front", which may be a name.)
LEFT_OUT = (
    rf"(?<![\w-]){CAPITAL}\w{{2,}}(?:ian|ish|ese|stani) (?=[A-Z][A-Z]|[a-z])"
    r"|(?<![\w.-])[\w.]+(?:-\w+)*-(?=[a-z]+ed\b)"  # the "Delhi-" of "Delhi-led"
    r"|\((?:\d+|[a-z]|[ivx]+)\)|\[\w+\]"  # (1), (b) or [2]
    r"| (?=/)|(?<=/) "  # the spaces of Nur / Zor
)
PLAIN_MARKS = str.maketrans("“”„«»‘’‐‑–", "\"\"\"\"\"''---")

# What is left out of a simplified text, beside a name: as in "the banned <Nur> group".
BESIDE_NAME = f"(?:(?:FILLER|VIOLENT) ){{1,{MOST}}}(?=<)|(?<=> )(?:BODY|GROUPS) "
# A list in what is left, such as "<Nur> COMMA <Zor> AND <Ash> ".
MARKED = "<[^ >]+> "
LISTED = (
    f"{MARKED}(?:COMMA {MARKED}(?![a-z]))*"  # <Nur>, <Zor>; not <Zor> in: <Nur>, <Zor> agreed
    f"(?:(?:COMMA )?AND {MARKED})?"  # , and <Kesh>: that is the last, whatever follows
)
LIST = (
    f"(?<=COLON ){MARKED}(?:(?:COMMA |AND )*BULLET {MARKED})+"  # : <Nur>; and • <Zor>
    f"|{LISTED}(?:(?:COMMA )?ALSO {LISTED})*"  # <Nur>, <Zor>, as well as <Ash> and <Dusk>
)


def simplified(passage: str) -> str:
    """Return a passage as kinds of words and marked names, each list of them as one word.

    "Attacks by gangs like Red Nur and Zor" is "END VIOLENT_ACTS SMALL GROUPS CUE <Red_Nur><Zor> ".
    """
    text = re.sub(LEFT_OUT, "", displayed(passage))
    words = ["END"]  # of what was before
    for token in re.finditer(TOKEN, plain(text)):
        word = kind_or_name(token, text)
        if word not in {"SKIP", words[-1]}:  # what is repeated stands once
            words.append(word)
    simple = re.sub(BESIDE_NAME, "", f"{' '.join(words)} ")
    return re.sub(LIST, as_one_word, simple)


def plain(text: str) -> str:
    """Return a text, letter for letter, with plain quotes and hyphens, and "_" in long names."""
    text = text.translate(PLAIN_MARKS)
    return re.sub(f"{QUOTED}|{WITH_INITIALS}", lambda name: name[0].replace(" ", "_"), text)


def kind_or_name(token: re.Match[str], text: str) -> str:
    """Return a token of a text as its kind, a marked name, or itself in small letters."""
    word = token[0].lower()
    if token["NAME"] and word not in KINDS:  # "Groups" is a kind, though it looks like a name
        # It is cut from the text, with its spaces and curly quotes: plain() keeps each place.
        start, end = token.span("NAME")
        return f"<{text[start:end]}>".replace(" ", "_")
    return KINDS.get(word, word)


def as_one_word(names: re.Match[str]) -> str:
    """Return listed names without what is between them: "<Nur><Zor> " for "<Nur> AND <Zor> "."""
    return re.sub("> .*?<", "><", names[0])


# -- Second step: the rows of a table are looked for --

# Where groups are named. (Of a paragraph, those of the first rows are printed first.) A word of a
# row is a kind of WORDS, perhaps with a ?, or one of PARTS below.
ROWS = [
    "VIOLENT_OR_BARE PHRASE? LEAD_IN NAMES",  # armed groups in the north, such as Nur and Zor
    "THESE FEW VIOLENT BODIES FEW COLON SEVERAL",  # these armed gangs were named: Nur, Zor
    "VIOLENT BODIES PHRASE? ARE COLON? SEVERAL",  # the armed groups there are Nur and Zor
    "NOT_IN NAMES COMMA? AND SMALL? THESE? OTHER FEW VIOLENT BODIES",  # Nur and other armed gangs
    "VIOLENT BODY NAMES",  # the terrorist group Nur
    "VIOLENT BODIES NAMES",  # the terrorist groups Nur and Zor
    "NAMES VIOLENT BODY ALONE",  # the Nur terror network; not the Delhi terror group Nur
    "SEVERAL VIOLENT BODIES ALONE",  # the Nur and Zor terror groups
]
# What looks like one of those, but names victims or countries: it is passed over.
EXCEPTION = "OWNER FEW BODIES OWN_LEAD_IN NAMES"  # victims of terror groups, including Asha

# A few words between a body and its list. No other plural may be among them, as the list would be
# of that: "armed groups in cities, including Zor" names nobody.
PLURAL = "(?:[a-z]{2,}[^siu]s|OWNER) "  # rivers, cities; not access, this, status
FEW = rf"(?:(?!{PLURAL}|END )\S+ ){{0,{MOST}}}?"  # the fewest that fit, none of the next sentence
# The pattern of each word of a row. (A space ends every word of a text.)
PARTS = {
    **{kind: f"{kind} " for kind in WORDS},
    **{f"{kind}?": f"(?:{kind} )?" for kind in WORDS},
    "NAMES": r"(?P<names><(?!anti-)\S+) ",  # one or more; not an anti-Nur terror group
    "SEVERAL": r"(?P<names><[^>]+><\S+) ",  # two or more; not: the groups are Keshi
    "NOT_IN": "(?<!IN )",  # not: in Kesh, Nur and other armed groups
    "ALONE": "(?!<)",  # before no name
    "BODIES": "(?:GROUPS|ENTITIES) ",
    # Bodies called violent; or bare groups: threats from groups, but not from rights groups.
    "VIOLENT_OR_BARE": "(?:VIOLENT (?:GROUPS|ENTITIES)|(?:END|SMALL|FILLER|AND|THESE|CUE) GROUPS) ",
    "FEW": FEW,
    "PHRASE?": f"(?:(?:COMMA )?(?:SMALL|IN|FILLER|VIOLENT) {FEW})?",  # of the north; , led by Asha
    "LEAD_IN": (
        "(?:(?:AND|COMMA) (?:GROUPS|ENTITIES) )?"  # (groups) and networks
        "(?:(?:COMMA|ARE) )?(?:CUE|INCLUDE) "  # (groups) - such as
        "(?:(?:CUE|COMMA|COLON|ARE) )*"  # (including,) but not limited to:
    ),
    # What leads in a list of an OWNER's. (But "victims of groups such as Nur" has groups.)
    "OWN_LEAD_IN": "(?:COMMA CUE|INCLUDE|COLON) ",
}


def violent_names(text: str) -> Iterator[str]:
    """Yield the names of violent groups in a simplified text."""
    text = re.sub(pattern(EXCEPTION), "", text)
    for row in ROWS:
        for match in re.finditer(pattern(row), text):
            yield from marked_names(match["names"])


@lru_cache  # for violent_names(), which asks for every row in every paragraph
def pattern(row: str) -> str:
    """Return a row's pattern: "(?:COMMA )?GROUPS ", where a word begins, of "COMMA? GROUPS"."""
    return r"(?<!\S)" + "".join(PARTS[word] for word in row.split())


def marked_names(text: str) -> list[str]:
    """Return the names in a simplified text: "Nur" and "Zor Front" of "<Nur><Zor_Front>"."""
    return re.findall("<(.+?)>", text.replace("_", " "))


# -- Third step: each group once, in its fullest form --


def fullest_names(text: str) -> dict[str, str]:
    """Return the longest name in a text for each form of it: "Dawn Front (DF)" for df."""
    names = sorted(marked_names(text), key=len)
    return {form: name for name in names for form in forms(name)}  # the longest, which comes last


def forms(name: str) -> list[str]:
    """Return how a name may be written: as dawnfront, and as df, for "Dawn Front (DF)".

    The first is what stands before any bracket, comma or "/". The others must begin with the same
    letter, so that "Asha (DF)" is not taken for one of DF.
    """
    parts = re.split("[(),/]", re.sub(r"[^\w(),/]", "", name.casefold()))
    return [part for part in parts if part[:1] == parts[0][:1]]


# --- The page ------------------------------------------------------------------------
BOLD, DIM, REVERSE = "\x1b[1m{}\x1b[22m", "\x1b[2m{}\x1b[22m", "\x1b[7m{}\x1b[27m"
STYLES = r"\x1b\[\d+m"
SAME_AGAIN = "\x1b[27m\x1b[7m"  # reverse ends and begins again, between two characters
MARGIN = "  "  # after the number of a paragraph


def page(entries: Sequence[Entry], columns: int) -> str:
    """Return entries in rows of so many columns, with blank lines between paragraphs."""
    digits = len(str(entries[-1].number))
    blocks = []
    for number, group in groupby(entries, attrgetter("number")):
        margin = f"{number:{digits}}{MARGIN}" if number else ""  # the headline has none
        blocks.append(block(margin, group, columns - len(margin)))
    return "\n\n".join(blocks)


def block(margin: str, entries: Iterable[Entry], columns: int) -> str:
    """Return entries beside a margin, which is dim in the first row and blank in others."""
    below = "\n" + " " * len(margin)
    text = below.join(row for entry in entries for row in highlighted(entry, columns))
    return DIM.format(margin) + text if margin else BOLD.format(text)


def highlighted(entry: Entry, columns: int) -> Iterator[str]:
    """Yield the rows of an entry, with its spans in reverse."""
    cells = list(entry.text)
    for span in entry.spans:
        cells[span] = [REVERSE.format(cell) for cell in cells[span]]
    for row in broken(entry.text, columns):
        yield "".join(cells[row]).replace(SAME_AGAIN, "")


def broken(text: str, columns: int) -> Iterator[slice]:
    """Yield the rows of a text: broken at spaces, or in a word that is wider than a row.

    In 4 columns "a bbbbbb" has the rows "a", "bbbb" and "bb".
    """
    start = space = used = 0  # where the row begins, its last space, its columns so far
    for place, letter in enumerate(text):
        if letter == " ":
            space = place
        used += width(letter)
        while used > columns and place > start:  # again, if what is left is too wide still
            stop = space if space > start else place
            yield slice(start, stop)
            start = stop + 1 if text[stop] == " " else stop  # that space is not shown
            used = sum(map(width, text[start : place + 1]))  # what the next row has already
    yield slice(start, len(text))


def width(letter: str) -> int:
    """Return how many columns of a terminal a character takes."""
    if category(letter) in {"Mn", "Me", "Cf"}:  # on the one before it, or unseen
        return 0
    return 2 if east_asian_width(letter) in "WF" else 1


# --- The program ---------------------------------------------------------------------
HERE = os.path.dirname(os.path.realpath(__file__))
BUNDLED = f"{HERE}/statement.txt"
SHORT_NAMES = {BUNDLED: "statement.txt", "-": "standard input"}  # in messages
USUAL, READABLE = 80, 88  # columns; longer rows are hard to read

PARSER = argparse.ArgumentParser(
    description=__doc__,
    # With no width given, argparse loads shutil, which is slow, to ask the terminal.
    formatter_class=partial(argparse.RawDescriptionHelpFormatter, width=80),
    add_help=False,  # it is printed as everything else is
    allow_abbrev=False,
    exit_on_error=False,
)
MODES = PARSER.add_mutually_exclusive_group()
MODES.add_argument(
    "--groups",
    action="store_true",
    help="list the groups that the statement calls violent",
)
MODES.add_argument(
    "--search",
    metavar="WORD",
    nargs="+",
    help="find where words begin with WORD; several are a phrase",
)
PARSER.add_argument(
    "--file",
    default=BUNDLED,
    help="read another statement, as text; - is standard input",
)
PARSER.add_argument("-h", "--help", action="store_true", help="show this page")


def main(argv: Sequence[str] | None = None) -> int:
    """Print what the options ask for, or why not, and return the exit status."""
    if not sys.stdout:
        return complain("standard output: closed")
    try:
        options = parsed(argv)
    except argparse.ArgumentError as error:
        return complain(f"{error}; see --help")
    try:
        write(answer(options))
    except Problem as problem:
        name = SHORT_NAMES.get(options.file, options.file)
        return complain(f"{name}: {problem}", problem.status)
    except MemoryError:
        return complain("not enough memory for so long a statement")
    except OSError as error:
        return complain(f"standard output: {error.strerror}")
    return 0


def parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """Return the options, or raise ArgumentError."""
    options, others = PARSER.parse_known_args(argv)
    if others:
        advice = "to find words, use --search WORD; to read a file, use --file FILE"
        raise argparse.ArgumentError(None, f"not an option: {' '.join(others)}; {advice}")
    return options


def answer(options: argparse.Namespace) -> list[str]:
    """Return the lines to print: a page, for a terminal, or else as the statement has them."""
    if options.help:
        return PARSER.format_help().splitlines()
    lines = read(options.file)
    if sys.stdout.isatty():
        return [on_terminal(chosen(options, list(map(displayed, lines))))]
    return [entry.text for entry in chosen(options, lines)]


def chosen(options: argparse.Namespace, lines: Sequence[str]) -> list[Entry]:
    """Return what the options ask for of a statement, or raise NothingFound."""
    if options.search is not None:  # --search=-- gives an empty list, of which search() complains
        return search(lines, " ".join(options.search))
    if options.groups:
        groups = group_names(lines)
        if not groups:
            raise NothingFound("no group found")
        return [Entry(number, name) for name, number in groups.items()]
    return list(map(Entry, count(), lines))


def on_terminal(entries: Sequence[Entry]) -> str:
    """Return a page of entries, as wide as the terminal, in styles if these are wanted."""
    from shutil import get_terminal_size  # slow to load

    columns = get_terminal_size().columns or USUAL  # 0 before Python 3.11, if unknown
    shown = page(entries, min(columns, READABLE))
    if os.environ.get("NO_COLOR") or os.environ.get("TERM", "dumb") == "dumb":
        shown = re.sub(STYLES, "", shown)
    return shown


def write(lines: Iterable[str]) -> None:
    """Write all of some lines to standard output, or raise OSError."""
    ended = (f"{line}\n" for line in lines)
    stream = sys.stdout
    redirected = stream is not sys.__stdout__  # by a caller, as a test does
    if redirected:
        stream.writelines(ended)
        return
    encoding = stream.encoding if stream.isatty() else "utf-8"  # in any locale
    stream.flush()
    # Not through Python's own stream: unbuffered (python -u), it loses what a full disk refuses.
    with open(stream.fileno(), "wb", closefd=False) as output:
        output.writelines(line.encode(encoding, "replace") for line in ended)


def complain(why: str, status: int = Problem.status) -> int:
    """Say on standard error why nothing is printed, and return the exit status."""
    if sys.stderr:
        print(f"mea_view.py: {displayed(why)}", file=sys.stderr)
    return status


if __name__ == "__main__":
    raise SystemExit(main())
