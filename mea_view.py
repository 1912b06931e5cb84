#!/usr/bin/env python3
"""Read a statement of India's Ministry of External Affairs (MEA) in a terminal.

Examples:
  python mea_view.py                          read the bundled statement
  python mea_view.py --groups                 list the groups that it names
  python mea_view.py --search terror          find what it says about terror
  python mea_view.py --search "un proscribed"
  python mea_view.py --groups --file other.txt

Options:
  --groups       the groups that the statement names, one a line
  --search WORD  the lines where a word begins with WORD, a word or a phrase;
                 where none does, the lines with WORD inside a word. Case,
                 accents, kinds of quotes and dashes, hyphen or space, -ise or
                 -ize make no difference, and no character is special
  --file FILE    another statement, - for standard input: UTF-8 text, the
                 headline on the first line, then one paragraph a line
  -h, --help     this page

On a terminal the text is laid out for reading; anywhere else its own lines
come out, one paragraph a line.

Exit status: 0 if something was printed, 1 if nothing matched or no group is
named, 2 for a mistake in the options or a statement that cannot be read.
"""

from __future__ import annotations

import argparse
import codecs
import functools
import gc
import io
import os
import re
import sys

TYPE_CHECKING = False  # typing itself is slow to import
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import NoReturn, TextIO

BUNDLED = os.path.join(os.path.dirname(os.path.realpath(__file__)), "statement.txt")


class Problem(Exception):
    """What went wrong, in words for a person, and the exit status that it calls for."""

    def __init__(self, message: str, status: int = 2) -> None:
        super().__init__(message)
        self.status = status


# --- The statement -----------------------------------------------------------------


def statement_lines(data: bytes) -> list[str]:
    """Return the headline and the paragraphs of a statement; raise ValueError if it has none."""
    try:
        data.decode("utf-8")
        wrong = data.find(b"\0")  # valid, but the mark of UTF-16 and of binary files
    except UnicodeDecodeError as error:
        wrong = error.start
    if wrong >= 0:
        raise ValueError(f"not UTF-8 text (byte {wrong + 1})")
    # Bytes are split at LF, CRLF and CR alone; a str would be split at form feeds too.
    lines = map(bytes.decode, data.removeprefix(codecs.BOM_UTF8).splitlines())
    statement = [line for line in lines if line and not line.isspace()]
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
        raise Problem(f"{name}: {getattr(error, 'strerror', None) or error}") from None


# --- Characters ----------------------------------------------------------------------

# What a plain keyboard has for a character that is more than a letter with an accent.
KEYBOARD = str.maketrans(
    "\u201c\u201d\u201e\u201f\u2033\xab\xbb"
    "\u2018\u2019\u201a\u201b\u2032\u02b9\u02bb\u02bc\u02bd\u02be\u02bf"
    "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
    "\u2044\u0131øØłŁđĐ",
    '"' * 7 + "'" * 11 + "-" * 7 + "/ioOlLdD",
    "\xad\u200b\u200c\u200d\u2060\ufeff",  # soft hyphen, no width
) | str.maketrans({"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"})

# A stand-in for each character that could command the terminal: C0, DEL, C1, bidi overrides.
STAND_INS = (
    {code: 0x2400 + code for code in range(0x20)}
    | {0x7F: 0x2421}
    | dict.fromkeys([*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD)
)


def defused(text: str) -> str:
    """Return `text` with no control characters, each replaced by one that can be seen."""
    return text.translate(STAND_INS)


@functools.lru_cache(maxsize=1000)
def plain(text: str) -> str:
    """Return `text` as a plain keyboard types it: straight quotes, hyphens, no accents."""
    text = text.translate(KEYBOARD)
    if text.isascii():
        return text
    import unicodedata

    characters = unicodedata.normalize("NFKD", text)
    return "".join(character for character in characters if not unicodedata.combining(character))


def plain_or_kept(error: UnicodeEncodeError) -> tuple[bytes, int]:
    """Encode what ASCII lacks: plain where it can be, else as it is, in UTF-8."""
    lacking = error.object[error.start : error.end]
    return plain(lacking).encode("utf-8", "surrogatepass"), error.end


def plain_or_question(error: UnicodeEncodeError) -> tuple[str, int]:
    """Encode what a stream lacks: plain where it can be, else a question mark."""
    lacking = error.object[error.start : error.end]
    return plain(lacking).encode("ascii", "replace").decode(), error.end


codecs.register_error("plain or kept", plain_or_kept)  # type: ignore[arg-type]
codecs.register_error("plain or ?", plain_or_question)  # type: ignore[arg-type]


def folded(text: str) -> str:
    """Return `text` without what a search ignores: case, accents, kinds of quotes and dashes."""
    # A codec passes over ASCII at full speed, and calls for help with the rest alone; most of the
    # rest is quotes, which are replaced faster.
    text = text.replace("\u201c", '"').replace("\u201d", '"').replace("\u2019", "'")
    return text.encode("ascii", "plain or kept").decode("utf-8", "surrogatepass").casefold()


# --- The search ----------------------------------------------------------------------

JOINS = r"[-\s]*"  # "un proscribed" is UN-proscribed
RUN_TOGETHER = 6  # letters at the least: "neveragain" is never again, "ISA" is not is a
LONG = 100  # letters: longer keywords are rare, and slow to compile


def spelled(letters: str, between: str) -> str:
    """Return a pattern for `letters` with `between` them, and -ise for -ize."""
    alike = re.sub("(?<=[iy])[sz]", "\0", letters)
    return between.join("[sz]" if letter == "\0" else re.escape(letter) for letter in alike)


def keyword_patterns(keyword: str) -> list[str]:
    """Return the patterns that find a folded keyword in a folded line, best first."""
    words = keyword.replace("-", " ").split()
    if not words:
        return ["-"]
    # Within a word, "counterterrorism" is counter-terrorism; at an edge, a hyphen is meant.
    inside = JOINS.join(spelled(word, "-*") for word in words)
    inside = r"-\s*" * keyword.startswith("-") + inside + r"\s*-" * keyword.endswith("-")
    first, rest, letters = keyword[0], inside[1:], "".join(words)
    if not first.isalnum():
        return [inside]
    if RUN_TOGETHER <= len(letters) <= LONG and keyword[-1] != "-":
        rest = rf"(?:{rest}|{spelled(letters, JOINS)[1:]}(?!\w))"
    # That no word goes on to its left is asked after its first letter, which is quick to find.
    return [rf"{first}(?<!\w{first}){rest}", inside]


def search(lines: Sequence[str], keyword: str) -> tuple[list[int], str]:
    """Return the indexes of the lines that match, and the pattern that found them."""
    begins = len(keyword) <= LONG or search(lines, keyword[:LONG].rstrip("- "))[0]
    for pattern in keyword_patterns(keyword) if begins else []:
        found = re.compile(pattern).search
        if indexes := [index for index, line in enumerate(lines) if found(folded(line))]:
            return indexes, pattern
    return [], ""


def matches(pattern: str, line: str) -> list[tuple[int, int]]:
    """Return where `pattern` matches a line, as start and end in the line as it is."""
    origins = [index for index, character in enumerate(line) for _ in folded(character)]
    origins.append(len(line))
    return [
        (origins[match.start()], max(origins[match.end()], origins[match.end() - 1] + 1))
        for match in re.finditer(pattern, folded(line))
    ]


def suggestions(lines: Iterable[str], keyword: str) -> list[str]:
    """Return at most three phrases of the text near to a keyword of as many words, best first."""
    within = r"['\u2019\u0300-\u036f]"  # an apostrophe, or an accent of its own
    word = rf"\w+(?:{within}\w+)*"
    size = len(re.findall(word, keyword))
    if not size or len(keyword) > LONG:
        return []
    import difflib

    phrase = rf"{word}(?:[-\s/\u2010-\u2015]+{word}){{{size - 1}}}(?!\w)"
    # The lookahead takes nothing, so that the next phrase may begin at the next word.
    at_each_word = rf"(?<!\w)(?<!\w{within})(?=({phrase}))"
    phrases: dict[str, str] = {}
    for line in lines:
        for text in re.findall(at_each_word, line):
            phrases.setdefault("".join(forms(text)), text)
    near = difflib.get_close_matches("".join(forms(keyword)), phrases, 3, 0.75)
    return [phrases[form] for form in near]


# --- The names -----------------------------------------------------------------------

# The part that each word plays in a sentence, as one letter: the grammar below is written in these
# letters. Besides these there are N, a word with a capital; j, also an adjective such as
# Delhi-based; z and w, other words with an s at the end and without; and ".", also other marks.
PARTS = {
    # What a list may be of: groups that do violence, mostly, at times, or if it says so itself.
    "G": "groups networks outfits affiliates",
    "E": "entities organisations organizations",
    "A": "agencies",
    # What says so: what they are called, and what they do.
    "T": "terrorist terrorists terror militant militants extremist extremists insurgent insurgents"
    " jihadist jihadists proscribed banned outlawed designated sanctioned",
    "V": "attack attacks blast blasts bombing bombings massacre murder threat threats violence",
    "K": "attacked bombed kill killed killing kills massacred murdered threaten threatens",
    "B": "behind carried carry carrying claim claimed responsible",
    "h": "ban combat counter crush defeat destroy disband dismantle eliminate end eradicate fight"
    " outlaw stop",
    "R": "extremism insurgency militancy terrorism",
    # What says that they are others, or that the list is of something else.
    "O": "aid civil counter-terror counter-terrorism counterterrorism enforcement humanitarian"
    " international multilateral news regional relief security social working",
    "U": "un united_nations",
    "C": "applications apps areas cities countries currencies fora forums leaders means media"
    " methods nations people persons places platforms regions services states technologies tools"
    " weapons",
    "u": "exploit exploiting misuse misused misuses misusing through use used uses using via",
    # What introduces a list, and what goes on with it.
    "I": "including like namely such_as viz viz_",
    "&": "& along_with also and as_well_as or",
    ",": ",",
    ";": ";",
    "-": "- \u2013 \u2014 : but_not_limited_to inter_alia",
    # What is in a name, or around it.
    "s": "al e i of ud ul ur us ut",
    "a": "ad- al- an- ar- as- ash- at- az- e- i- ud- ul- un- ur- us- ut- wal-",
    "F": "for",
    "b": "army brigade company faction force front gang group militia movement network organisation"
    " organization outfit party",
    "/": "/",
    "(": "( [",
    ")": ") ]",
    "t": "a an the",
    "j": "deadly dreaded erstwhile feared islamist notorious radical separatist",
    # What is none of these, and ends a list.
    "x": "its other others their",
    "D": "both two",
    "f": "by from",
    "p": "across after against at before during in on since to under with within",
    ".": "etc",
}
PART = {word: part for part, words in PARTS.items() for word in words.split()}
# In a copy of the text, phrases are words, and the marks inside a word and around it are alike.
PHRASES = (
    "such as",
    "Such As",
    "viz.",
    "but not limited to",
    "inter alia",
    "along with",
    "as well as",
    "United Nations",
)
MARKS = str.maketrans(
    "\u2010\u2011\u2012\u2013\u2018\u2019\u02bb\u02bc\u02be\u02bf\u201c\u201d",
    "-" * 4 + "'" * 6 + '"' * 2,
)
WORD = r"\w+(?:[-']\w+)*|\S"

# The grammar is a cascade: words make names, names make lists. A name is N, with an n for each
# further word of it.
SIMPLE_NAME = "s?N(?:(?:s+t?|F)?N)*b?"  # Kohsar e Nau, al Nur, Sons of the Dawn, Dawn network
ABBREVIATED = r"Nn*(?:[&pF]t?Nn*){0,3}\(N\)"  # Sons of Dawn and the Dusk (SDD); Nur and Dawn (D)
NAME = r"Nn*(?:/Nn*|\([&twz]*N[Nn,/&t]*\))+"  # Nur/Dawn, Sons of Dawn (SoD, also Nur)
# A list begins at "groups ... such as": with the nearest noun of that kind, unless what stands in
# between says that the list is of something else: "groups in cities such as", "groups use".
INTRODUCTION = "[GEA](?:[^GEAu]*?(?:(?<![CzGEA,])|(?:(?<!C)|(?<=DC)),))??(?=I[-,]*[tTjbGE]*N)"
BEFORE = "[tTjbGE]*(?:Nn+(?=N))?"  # the banned outfit, the Kashmiri group
ELSEWHERE = "pt?Nn*(?=[,;&]+t?Nn*p)"  # Dawn [in the East] and Nur in the West
OTHERS = "x[wzTjx]*[GEAz]"  # and their various affiliates
ITEM = rf"([,;&/I][-,;&/I]*)(?:{BEFORE}(Nn*)(?:\([^()]*\))?(?:{ELSEWHERE})?|{OTHERS})"
NEW_CLAUSE = "(?:,&|;)[tTjb]*N[Nn]*[wzTVKBOCuGEAxjDh]"  # and Nur, [and Delhi agreed]

# What says that a list is of groups that do violence: the words up to its cue, or the sentence.
CALLED = (
    "(?:T[wzNnj&sGEA]{0,3}|[VR][wB]{0,2}f)[GEA][^GEA]*$"  # terrorist bodies, attacks by bodies
    "|[TKV][^GEA]*$|h,?$"  # bodies that killed, bodies that both want to fight
)
OFFICIAL = "(?:[OU][wNnC]?[GE]|A|U)[^GEA]*$"  # UN networks, networks of the United Nations
# Any such word will do for groups; for entities, "terrorist groups" but not "terrorist attacks",
# "killed", "behind the attack".
EVIDENCE = {"G": "[TVK]", "E": "K|T(?![wzV])|B[wtsj]{0,3}V"}


@functools.lru_cache(maxsize=10_000)
def part(word: str, begins_sentence: bool) -> str:
    """Return the letter of the part that a word plays, by its own form."""
    found = PART.get(word.lower(), "")
    head, hyphen, tail = word.partition("-")
    if hyphen and not found:
        last = tail.rpartition("-")[2]
        if PART.get(last) == "T":
            return "T"  # UN-proscribed
        if last.islower() and last.endswith("ed"):
            return "j"  # Delhi-based
        if head + "-" in PART:
            word = tail  # al-Nur
    if word[0].isupper() and (not found or (found in "OVKBChusb" and not begins_sentence)):
        return "N"
    if found or not word[0].isalnum():
        return found or "."
    return "z" if word.endswith("s") and not word.endswith("ss") else "w"


def spelled_out(abbreviation: str, words: Iterable[str]) -> bool:
    """Return whether an abbreviation is made of the initials of words, all or the capitals.

    After Schwartz and Hearst (2003), who find what an abbreviation stands for by its letters.
    """
    initials = "".join(re.findall(r"\b\w", " ".join(words)))
    initials = initials[0].upper() + initials[1:]
    return abbreviation.upper() == initials.upper() or (
        re.sub("[^A-Z]", "", abbreviation) == re.sub("[^A-Z]", "", initials)
    )


def as_one(name: re.Match[str]) -> str:
    """Return the parts of a name of as many words."""
    return "N".ljust(len(name[0]), "n")


def name_parts(words: Sequence[str]) -> str:
    """Return the parts that the words of a sentence play, with its names put together."""

    def abbreviated(run: re.Match[str]) -> str:
        """Return names in a run as one, from where the abbreviation at the end spells them."""
        start, end = run.span()
        for first in range(end - 4, start - 1, -1):
            if run.string[first] == "N" and spelled_out(words[end - 2], words[first : end - 3]):
                return run.string[start:first] + "N".ljust(end - first, "n")
        return run[0]

    parts = "".join(part(word, not index) for index, word in enumerate(words))
    for pattern, joined in (SIMPLE_NAME, as_one), (ABBREVIATED, abbreviated), (NAME, as_one):
        parts = re.sub(pattern, joined, parts)
    return parts


def names_listed(parts: str, at: int) -> Iterator[tuple[int, int]]:
    """Yield where the names are in the list whose cue stands at `at`: first word, after last."""
    closing = False  # after the first "and"
    while found := re.compile(ITEM).match(parts, at):
        if closing and re.compile(NEW_CLAUSE).match(parts, at):
            break
        closing = closing or "&" in found[1]
        at = found.end()
        if found[2]:
            yield found.span(2)


@functools.lru_cache(maxsize=1)
def tells(parts: str, noun: str) -> bool:
    """Return whether a sentence tells that a list of such a noun is of groups that do violence."""
    return re.search(EVIDENCE[noun], parts) is not None


def names_in(line: str) -> Iterator[str]:
    """Yield the names that the lists of a line give, as it writes them."""
    text = " ".join(line.split())
    lowered = text.lower()
    if not any(cue.replace("_", " ") in lowered for cue in PARTS["I"].split()):
        return
    copy = text.translate(MARKS)
    for phrase in PHRASES:
        copy = copy.replace(phrase, phrase.replace(" ", "_").replace(".", "_"))
    for sentence in re.finditer("[^.?!]+", copy):
        found = re.compile(WORD).finditer(copy, *sentence.span())
        tokens = [token for token in found if token[0] not in "\"'"]
        parts = name_parts([token[0] for token in tokens])
        end = 0
        for introduction in re.finditer(INTRODUCTION, parts):
            start, cue = introduction.span()
            parts_to_cue = parts[max(0, start - 4) : cue]
            called = re.search(CALLED, parts_to_cue) or (
                not re.search(OFFICIAL, parts_to_cue) and tells(parts, parts[start])
            )
            if called and cue >= end:
                for first, end in names_listed(parts, cue):
                    yield text[tokens[first].start() : tokens[end - 1].end()]


@functools.lru_cache(maxsize=10_000)
def forms(name: str) -> list[str]:
    """Return the forms of a name, as their letters alone: three of "Dawn/Nur (SoD)"."""
    pieces = folded(name).translate(str.maketrans("(),", "///")).split("/")
    return [form for piece in pieces if (form := "".join(filter(str.isalnum, piece)))]


def group_names(lines: Iterable[str]) -> list[str]:
    """Return the names of the groups that a statement lists, each group once in its fullest form.

    Names are of one group if they share a form: "Sons of the Dawn (SoD)", "SoD", "SoD/Dawn".
    """
    names = [name for line in lines for name in names_in(line)]
    fullest: dict[str, str] = {}
    for name in sorted(names, key=len, reverse=True):
        known = next((fullest[form] for form in forms(name) if form in fullest), name)
        fullest.update((form, known) for form in forms(name))
    return list(dict.fromkeys(fullest[forms(name)[0]] for name in names))


# --- The page ------------------------------------------------------------------------

WIDEST = 88  # columns: longer rows are hard to read
SGR = "\x1b[1m{}\x1b[22m", "\x1b[2m{}\x1b[22m", "\x1b[7m{}\x1b[27m"  # bold, quiet, reversed


def takes_colours(environ: Mapping[str, str], system: str) -> bool:
    """Return whether a terminal of the operating system `system` (os.name) understands SGR."""
    known = system != "nt" or "WT_SESSION" in environ
    return known and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"


def page(
    lines: Sequence[str], indexes: Iterable[int], pattern: str, columns: int, colours: bool
) -> Iterator[str]:
    """Yield the rows that show some of the lines, with what `pattern` finds in them highlighted.

    The headline is bold; the paragraphs have their numbers in a margin, and blank rows between.
    """
    bold, quiet, highlight = SGR if colours else ["{}"] * 3
    digits = len(str(len(lines) - 1))
    gap = " " if columns < 40 else "  "
    for position, index in enumerate(indexes):
        if position:
            yield ""
        text = re.sub("[ \t]+", " ", lines[index])
        cells = list(defused(text))
        for start, end in matches(pattern, text) if pattern else []:
            cells[start:end] = map(highlight.format, cells[start:end])
        margin = digits + len(gap) if index else 0
        number = quiet.format(str(index).rjust(digits)) + gap if index else ""
        width = max(1, min(columns, WIDEST) - margin)
        # A row ends where a word does, or inside a word that is wider than a row.
        row = rf"[^ ](?:.{{0,{width - 1}}}(?<! )(?![^ ])|[^ ]{{0,{width - 1}}})"
        for found in re.finditer(row, text):
            content = "".join(cells[found.start() : found.end()]).replace("\x1b[27m\x1b[7m", "")
            yield number + (content if index else bold.format(content))
            number = " " * margin


# --- The program -----------------------------------------------------------------------


class Parser(argparse.ArgumentParser):
    """A parser whose errors are a line, as all of the program's errors are."""

    def error(self, message: str) -> NoReturn:
        """Raise the problem that argparse found."""
        raise Problem(f"{message}; see --help")


def parser() -> Parser:
    """Return the parser of the options."""
    # A fixed width saves the import of what asks the terminal for its own.
    options = Parser(
        prog="mea_view.py",
        add_help=False,
        allow_abbrev=False,
        formatter_class=lambda prog: argparse.HelpFormatter(prog, width=80),
    )
    options.add_argument("-h", "--help", action="store_true")
    modes = options.add_mutually_exclusive_group()
    modes.add_argument("--groups", action="store_true")
    modes.add_argument("--search", metavar="WORD")
    options.add_argument("--file", metavar="FILE", default=BUNDLED)
    return options


def answer(argv: Sequence[str] | None) -> Iterable[str]:
    """Return the lines to print; raise Problem if there are none."""
    options = parser().parse_args(argv)
    if options.help:
        return (__doc__ or parser().format_usage()).splitlines()  # python -OO drops the first
    # Before 3.13, argparse loses a value that is only "--".
    file, word = ("--" if value == [] else value for value in (options.file, options.search))
    keyword = folded(word or "").strip()
    if not keyword and word is not None:
        raise Problem("argument --search: WORD is blank; see --help")
    name, lines = read_statement(file)
    if options.groups:
        names = group_names(lines)
        if not names:
            raise Problem(f"{name}: names no group", 1)
        return names
    indexes, pattern = search(lines, keyword) if keyword else ([*range(len(lines))], "")
    if not indexes:
        near = " or ".join(suggestions(lines, keyword))
        hint = f"; did you mean {near}?" if near else ""
        raise Problem(f'{name}: nothing matches "{word}"{hint}', 1)
    if sys.stdout is None or not sys.stdout.isatty():
        return (lines[index] for index in indexes)
    import shutil

    columns = shutil.get_terminal_size().columns or 80  # 0 of a terminal that does not know
    return page(lines, indexes, pattern, columns, takes_colours(os.environ, os.name))


def write(stream: TextIO, lines: Iterable[str]) -> None:
    """Write lines to a stream, each character as near to itself as the stream can."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="plain or ?")
    stream.writelines(f"{line}\n" for line in lines)
    stream.flush()


def abandon(stream: TextIO | None) -> None:
    """Let what a stream still holds go nowhere, or Python would fail on it again as it exits."""
    if stream is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def complain(message: str) -> None:
    """Write a message to standard error, if it can be written to."""
    if sys.stderr is not None:
        try:
            write(sys.stderr, [f"mea_view.py: {defused(message)}"])
        except OSError:
            abandon(sys.stderr)


def printed(argv: Sequence[str] | None) -> int:
    """Print what the options ask for, or why not, and return the exit status."""
    try:
        lines = answer(argv)
        if sys.stdout is None:
            raise Problem("standard output: closed")
        write(sys.stdout, lines)
    except Problem as problem:
        complain(str(problem))
        return problem.status
    except BrokenPipeError:
        abandon(sys.stdout)
        return 141  # as a shell reports what SIGPIPE ended
    except OSError as error:
        abandon(sys.stdout)
        complain(f"standard output: {error.strerror}")
        return 2
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status, 130 if Ctrl-C ended it, wherever it was."""
    try:
        return printed(argv)
    except KeyboardInterrupt:
        abandon(sys.stdout)
        return 130


if __name__ == "__main__":
    # Nothing here is garbage before the end; and there, what was loaded need not be looked through.
    gc.disable()
    gc.freeze()
    raise SystemExit(main())
