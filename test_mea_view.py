"""Tests of mea_view: of its functions by example and answer, then of the program as it runs."""

# ruff: noqa: RUF001 - quotes, dashes and letters of other scripts are what some of it is about

from __future__ import annotations

import contextlib
import errno
import importlib.util
import io
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import textwrap
import types
import unittest
from collections.abc import Mapping, Sequence

sys.dont_write_bytecode = True
import mea_view  # noqa: E402

try:
    import fcntl
    import pty
    import termios
except ModuleNotFoundError:  # Windows
    POSIX = False
else:
    POSIX = True

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, "mea_view.py")
with open(os.path.join(HERE, "statement.txt"), encoding="utf-8") as statement:
    BUNDLED = statement.read()

on_linux = unittest.skipUnless(sys.platform == "linux", "needs Linux")
on_posix = unittest.skipUnless(POSIX, "needs a POSIX terminal, shell and signals")

# Without the site module, which the program does not need, Python starts sooner.
PYTHON = [sys.executable, "-S"]

# What there is of the environment that neither the program nor Python heeds, but for warnings.
ENVIRONMENT = {
    name: value
    for name, value in os.environ.items()
    if not re.match("COLUMNS|LINES|NO_COLOR|PYTHON(?!WARN)", name)
}
ENVIRONMENT.update(TERM="xterm", PYTHONUTF8="1")


def on_terminal(
    command: Sequence[str], folder: str, columns: int, environment: Mapping[str, str]
) -> str:
    """Return what a command writes to a terminal of some columns."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {
        name: value for name, value in {**ENVIRONMENT, **environment}.items() if value != "unset"
    }
    with subprocess.Popen(command, cwd=folder, env=environment, stdin=its, stdout=its, stderr=its):
        os.close(its)
        written = b""
        # Linux ends with an error what other systems end with nothing.
        with contextlib.suppress(OSError):
            while piece := os.read(ours, 1024):
                written += piece
        os.close(ours)
    return written.decode().replace("\r\n", "\n")


def tearDownModule() -> None:
    """Remove the bytecode that Python kept of this file before it could be told not to."""
    cache = importlib.util.cache_from_source(__file__)
    if os.path.exists(cache):
        os.remove(cache)
        if not os.listdir(os.path.dirname(cache)):
            os.rmdir(os.path.dirname(cache))


class Statement(unittest.TestCase):
    """What is in the bytes of a statement."""

    def test_headline_and_paragraphs(self) -> None:
        self.assertEqual(
            mea_view.statement_lines(b"Talks\nOne.\nTwo.\n"), ["Talks", "One.", "Two."]
        )

    def test_line_endings_of_every_kind(self) -> None:
        self.assertEqual(mea_view.statement_lines(b"A\r\nB\rC\nD"), ["A", "B", "C", "D"])

    def test_other_separators_do_not_end_a_line(self) -> None:
        self.assertEqual(
            mea_view.statement_lines("A\x0bB\x0cC\x1dD\x85E\u2028F".encode()),
            ["A\x0bB\x0cC\x1dD\x85E\u2028F"],
        )

    def test_blank_lines(self) -> None:
        self.assertEqual(mea_view.statement_lines(b"\nA\n\n \t\nB\n\n"), ["A", "B"])

    def test_space_around_a_line_is_its_own(self) -> None:
        self.assertEqual(mea_view.statement_lines(b" A \n\tB"), [" A ", "\tB"])

    def test_byte_order_mark(self) -> None:
        self.assertEqual(mea_view.statement_lines("\ufeffA\nB".encode()), ["A", "B"])

    def test_only_the_first_byte_order_mark(self) -> None:
        self.assertEqual(mea_view.statement_lines("A\n\ufeffB".encode()), ["A", "\ufeffB"])

    def refused(self, data: bytes, why: str) -> None:
        """Assert that `data` is no statement, and the reason given."""
        with self.assertRaises(ValueError) as caught:
            mea_view.statement_lines(data)
        self.assertEqual(str(caught.exception), why)

    def test_empty(self) -> None:
        self.refused(b"", "nothing in it")

    def test_blank(self) -> None:
        self.refused(b" \n\t\r\n\xc2\xa0", "nothing in it")

    def test_byte_order_mark_alone(self) -> None:
        self.refused("\ufeff".encode(), "nothing in it")

    def test_latin_1(self) -> None:
        self.refused("Élysée".encode("latin-1"), "not UTF-8 text (byte 1); save it as UTF-8")

    def test_cp1252_after_utf_8(self) -> None:
        data = "Élysée ".encode() + "“x”".encode("cp1252")
        self.refused(data, "not UTF-8 text (byte 10); save it as UTF-8")

    def test_wrong_byte_after_a_byte_order_mark(self) -> None:
        self.refused(b"\xef\xbb\xbfA\xff", "not UTF-8 text (byte 5); save it as UTF-8")

    def test_cut_off_inside_a_character(self) -> None:
        self.refused("ab”".encode()[:-1], "not UTF-8 text (byte 3); save it as UTF-8")

    def test_utf_16_with_a_byte_order_mark(self) -> None:
        for encoding in "utf-16-le", "utf-16-be":
            with self.subTest(encoding):
                data = "\ufeffTalks “on”\r\n\r\nOne.\r\n".encode(encoding)
                self.assertEqual(mea_view.statement_lines(data), ["Talks “on”", "One."])

    def test_utf_16_cut_off(self) -> None:
        data = "\ufeffTalks".encode("utf-16-le")[:-1]
        self.refused(data, "not UTF-16 text (byte 11); save it as UTF-8")

    def test_utf_16_without_a_byte_order_mark(self) -> None:
        self.refused("Paris".encode("utf-16-le"), "not UTF-8 text (byte 2); save it as UTF-8")

    def test_nul_byte(self) -> None:
        self.refused("“A”\0".encode(), "not UTF-8 text (byte 8); save it as UTF-8")


class Broken(unittest.TestCase):
    """Paragraphs whose lines were broken, and lines that were not."""

    HEADLINE = "Harbour talks end"
    FIRST = (
        "The harbour masters of both towns met on Friday to speak of counter-smuggling, of the "
        "lighthouse, and of groups such as Nur that threaten ships; they agreed on more patrols."
    )
    SECOND = (
        "Patrols are to begin in spring, they said, when the ice is gone and the passages are open "
        "again for vessels of every kind."
    )

    def broken(self, columns: int, indent: str = "", between: str = "\n") -> str:
        """Return the paragraphs broken at some columns."""
        paragraphs = (
            textwrap.fill(text, columns, initial_indent=indent, subsequent_indent=indent)
            for text in (self.FIRST, self.SECOND)
        )
        return f"{self.HEADLINE}\n\n" + f"\n{between}".join(paragraphs) + "\n"

    def test_paragraphs_broken_at_any_width(self) -> None:
        for columns in 60, 72, 80, 90, 100:
            with self.subTest(columns):
                data = self.broken(columns).encode()
                expected = [self.HEADLINE, self.FIRST, self.SECOND]
                self.assertEqual(mea_view.statement_lines(data), expected)

    def test_windows_line_endings(self) -> None:
        data = self.broken(72).replace("\n", "\r\n").encode()
        self.assertEqual(mea_view.statement_lines(data)[1:], [self.FIRST, self.SECOND])

    def test_indented(self) -> None:
        data = self.broken(72, indent="    ").encode()
        lines = mea_view.statement_lines(data)
        self.assertEqual(lines[1:], ["    " + self.FIRST, "    " + self.SECOND])

    def test_without_blank_lines_between(self) -> None:
        data = self.broken(72, between="").encode()
        self.assertEqual(mea_view.statement_lines(data)[1:], [self.FIRST, self.SECOND])

    def test_a_hyphen_within_a_word(self) -> None:
        for hyphen in "-", "\u2010", "\xad":
            with self.subTest(hyphen):
                first = "They will meet again to speak about the passage of ships by counter"
                data = f"{first}{hyphen}\nsmuggling vessels of both towns, they said.\n".encode()
                joined = f"{first}{hyphen}smuggling vessels of both towns, they said."
                self.assertEqual(mea_view.statement_lines(data), [joined])

    def test_a_dash_between_words(self) -> None:
        first = "They will meet again to speak about the passage of all the vessels -"
        second = "and of nothing else; the ice is to be gone by then, as they said"
        data = f"{first}\n{second}\nbefore.\n".encode()
        expected = [f"{first} {second} before."]
        self.assertEqual(mea_view.statement_lines(data), expected)

    def test_bullets_broken_too(self) -> None:
        data = (
            b"- the passage of ships through the strait in winter, when it is full of\n"
            b"  ice, which is to be kept open by both towns;\n"
            b"- the lighthouse, whose lamp is to be renewed in the course of the next\n"
            b"  summer.\n"
        )
        starts = [line[:10] for line in mea_view.statement_lines(data)]
        self.assertEqual(starts, ["- the pass", "- the ligh"])

    def test_the_first_line_of_a_paragraph_indented(self) -> None:
        paragraphs = [
            textwrap.fill(text, 72, initial_indent="    ") for text in (self.FIRST, self.SECOND)
        ]
        lines = mea_view.statement_lines("\n".join(paragraphs).encode())
        self.assertEqual(lines, ["    " + self.FIRST, "    " + self.SECOND])

    def test_a_rule_and_an_address(self) -> None:
        url = "https://harbours.example/" + "talks/" * 10
        data = "\n".join(["=" * 104, self.broken(72), f"Read more:\n{url}"]).encode()
        lines = mea_view.statement_lines(data)
        self.assertEqual(lines[2:], [self.FIRST, self.SECOND, "Read more:", url])

    def stays(self, *lines: str) -> None:
        """Assert that lines are left as they are."""
        self.assertEqual(mea_view.statement_lines("\n".join(lines).encode()), list(lines))

    def test_a_paragraph_a_line(self) -> None:
        self.stays(self.HEADLINE, self.FIRST, self.SECOND)

    def test_short_paragraphs_a_line(self) -> None:
        self.stays(
            "The masters of both harbours met on Friday to speak of the lighthouse.",
            "Patrols will begin in spring, they said, when all of the ice is gone.",
            "Vessels of every kind may pass the strait again from the first of May.",
        )

    def test_names_and_titles(self) -> None:
        self.stays("Delegates", "Ali Khan, Harbour Master", "Maria Lopez, Pilot", "Lal Das, Clerk")

    def test_names_in_lower_case(self) -> None:
        first = "Ali Khan, Joint Harbour Master of the Eastern Strait"
        self.stays(first, "de Souza, Maria", "van der Berg, Peter")

    def test_scripts_without_capitals(self) -> None:
        met = "दोनों नगरों के मंत्रियों ने शुक्रवार को मुलाकात की और बात की।"
        self.stays(met, "वे मिलेंगे।", "साल बीता।")
        self.stays("两国部长星期五举行会谈" * 6, "双方同意明年春天再次举行会议" * 4, "会谈结束" * 9)

    def test_other_bullets(self) -> None:
        self.stays(
            "The masters agreed on these three points about the strait and its lighthouse",
            "\u27a2 ships may pass the strait at night from May on, when the ice has gone away",
            "\u2022patrols begin when the ice is gone, and they go on until the next winter is",
            "o the lamp is renewed",
        )

    def test_quoted_mail(self) -> None:
        self.stays(
            "> The masters of both harbours met on Friday, and they spoke about a new",
            "> lighthouse, whose lamp is to be renewed in the course of the year, and",
            "> about patrols.",
        )

    def test_bullets(self) -> None:
        self.stays(
            "The masters agreed on these three points about the strait and its lighthouse:",
            "- ships may pass the strait at night from May on, when the ice has gone away",
            "- the lamp of the lighthouse is to be renewed in the course of the summer and",
            "- patrols begin",
        )

    def test_numbered_points(self) -> None:
        self.stays(
            "1. ships may pass the strait at night from May on, when the ice has gone away",
            "2. the lamp of the lighthouse is to be renewed in the course of the summer too",
            "3. patrols begin",
        )

    def test_a_table_of_contents(self) -> None:
        self.stays(
            "The passage of ships ................................................. 3",
            "The lighthouse ....................................................... 7",
            "Patrols .............................................................. 9",
        )

    def test_a_poem(self) -> None:
        self.stays("the ice is gone", "the lamp is lit", "and ships pass on")


class Characters(unittest.TestCase):
    """What stands in for a character."""

    def plain(self, text: str, expected: str) -> None:
        """Assert the plain form of a text."""
        self.assertEqual(mea_view.plain(text)[0], expected)

    def test_quotes(self) -> None:
        self.plain("“a” „b‟ «c» 5″", '"a" "b" "c" 5"')

    def test_apostrophes(self) -> None:
        self.plain("‘a’ ‚b‛ ‹c› 5′ ´ ʹʻʼʽʾʿ", "'a' 'b' 'c' 5' ' " + "'" * 6)

    def test_hyphens_and_dashes(self) -> None:
        self.plain("‐ ‑ ‒ – − — ―", "- - - - - -- --")

    def test_what_cannot_be_seen(self) -> None:
        self.plain("X\xad\u200b\u200c\u200d\u2060\ufeffY", "XY")
        self.plain("X\u200e\u200f\u061c\u202a\u202e\u2066\u2069Y", "XY")

    def test_accents(self) -> None:
        self.plain("Élysée Åse ñ ǖ", "Elysee Ase n u")

    def test_accents_of_their_own(self) -> None:
        self.plain("E\u0301lyse\u0301e", "Elysee")

    def test_letters_with_strokes_and_ligatures(self) -> None:
        self.plain("øØ łŁ đĐ æÆ œŒ ß ı ﬁ", "oO lL dD aeAE oeOE ss i fi")

    def test_other_signs(self) -> None:
        self.plain("1⁄2… ²\xa0™", "1/2... 2 TM")

    def test_other_scripts_stay(self) -> None:
        self.plain("Дели हिंसा 東京", "Дели हिंसा 東京")

    def test_where_characters_come_from(self) -> None:
        self.assertEqual(list(mea_view.plain("ab")[1]), [0, 1, 2])
        self.assertEqual(list(mea_view.plain("a\xadœ“")[1]), [0, 2, 2, 3, 4])

    def test_controls_are_shown(self) -> None:
        self.assertEqual(mea_view.defused("a\x00\x1b[1m\x1f\x7f"), "a␀␛[1m␟␡")

    def test_c1_controls_and_bidirectional_overrides_are_shown(self) -> None:
        self.assertEqual(mea_view.defused("\x80\x9f\u202a\u202e\u2066\u2069"), "������")

    def test_no_other_character_is_replaced(self) -> None:
        text = " ~\xa0é\u2029\u202f\u2065\u206a"
        self.assertEqual(mea_view.defused(text), text)

    def test_what_an_encoding_lacks(self) -> None:
        text = "“Élysée” – l’œuvre: Łódź, Дели"
        for encoding, expected in (
            ("utf-8", text),
            ("ascii", '"Elysee" - l\'oeuvre: Lodz, ????'),
            ("latin-1", '"Élysée" - l\'oeuvre: Lódz, ????'),
            ("cp1252", "“Élysée” – l’œuvre: Lódz, ????"),
            ("cp437", '"Élysée" - l\'oeuvre: Lódz, ????'),
        ):
            with self.subTest(encoding):
                self.assertEqual(mea_view.nearest(text, encoding), expected)


class Search(unittest.TestCase):
    """What a keyword finds."""

    def finds(self, keyword: str, *expected: str, text: str) -> None:
        """Assert that a keyword finds just these pieces of a text, which may have several lines."""
        lines = text.split("\n")
        indexes, pattern = mea_view.search(lines, mea_view.folded_keyword(keyword))
        pieces = [
            lines[index][start:end]
            for index in indexes
            for start, end in mea_view.matches(pattern, lines[index])
        ]
        self.assertEqual(pieces, list(expected))

    def test_where_a_word_begins(self) -> None:
        self.finds("port", "port", "Port", text="a report on ports and a Port-Royal")

    def test_after_a_hyphen(self) -> None:
        self.finds("smuggl", "smuggl", text="unsmuggled, anti-smuggling")

    def test_inside_words_only_where_no_word_begins_with_it(self) -> None:
        self.finds("por", "por", text="reports")
        self.finds("por", "por", text="reports\nports")

    def test_lines_that_match(self) -> None:
        lines = ["the sea", "a Sea", "overseas", "land"]
        self.assertEqual(mea_view.search(lines, "sea")[0], [0, 1])

    def test_nothing(self) -> None:
        self.assertEqual(mea_view.search(["land"], "sea"), ([], ""))

    def test_digits(self) -> None:
        self.finds("26", "26", text="of 2611 and 1265 and 1226")

    def test_case(self) -> None:
        self.finds("HARBOUR", "harbour", "Harbour", text="harbour Harbour")

    def test_case_of_other_scripts(self) -> None:
        self.finds("ДЕЛИ", "Дели", text="в Дели")
        self.finds("strasse", "Straße", text="die Straße")
        self.finds("οδος", "ΟΔΟΣ", text="ΟΔΟΣ")

    def test_accents(self) -> None:
        self.finds("Elysee", "Élysée", text="the Élysée")
        self.finds("Élysée", "Elysee", text="the Elysee")

    def test_accents_of_their_own(self) -> None:
        self.finds("Elysee", "E\u0301lyse\u0301e", text="the E\u0301lyse\u0301e")
        self.finds("E\u0301lyse\u0301e", "Élysée", text="the Élysée")

    def test_hyphens_and_spaces_in_the_text(self) -> None:
        for text in "on-shore", "on shore", "on \t shore", "on–shore", "on - shore", "onshore":
            with self.subTest(text):
                self.finds("on shore", text, text=f"an {text} port")

    def test_hyphens_and_spaces_in_the_keyword(self) -> None:
        for keyword in "on-shore", "ON  SHORE", "on—shore", "onshore", "on \n shore":
            with self.subTest(keyword):
                self.finds(keyword, "on-shore", text="an on-shore port")

    def test_short_words_and_beginnings_of_words_join_too(self) -> None:
        self.finds("e-mail", "e mail", text="an e mail")
        self.finds("antismug", "anti-smug", text="anti-smuggling")
        self.finds("kohsare nau", "Kohsar e Nau", text="the Kohsar e Nau")

    def test_words_run_together_are_whole_words(self) -> None:
        self.finds("seaport", "sea port", "sea-port", text="a sea port, a sea-port, a sea portal")

    def test_an_abbreviation_is_not_words_run_together(self) -> None:
        self.finds("themen", "the men", text="the men")
        self.finds("themn", text="the mn")
        self.finds("a" * 100, "a" * 50 + " " + "a" * 50, text="a" * 50 + " " + "a" * 50)

    def test_straight_and_typographic_quotes(self) -> None:
        self.finds('"no more"', "“no more”", text="say “no more” now")
        self.finds("“no more”", '"no more"', text='say "no more" now')
        self.finds("state's", "state’s", text="the state’s")

    def test_kinds_of_quotes(self) -> None:
        for keyword in "'no more'", '"no more"', "‹no more›", "´no more´":
            with self.subTest(keyword):
                self.finds(keyword, "“no more”", "‹no more›", text="say “no more” or ‹no more›")

    def test_what_cannot_be_seen(self) -> None:
        for mark in "\u200e", "\u200f", "\u061c", "\u2066", "\u202c", "\xad", "\u200b", "\ufeff":
            with self.subTest(ascii(mark)):
                shore = f"o{mark}n{mark} shore"
                self.finds("on shore", shore, text=f"an {shore} port")
                self.finds(f"on{mark} shore", "on shore", text="an on shore port")

    def test_abbreviations_with_and_without_full_stops(self) -> None:
        self.finds("UN", "U.N.", "UN", text="the U.N. and the UN")
        self.finds("u.n.", "U.N.", "UN", text="the U.N. and the UN")
        self.finds("U.N", "UN", text="the UN")
        self.finds("un listed", "U.N.-listed", text="U.N.-listed ships")
        self.finds("listed un", "listed U.N.", text="listed U.N. ships")
        self.finds("us", "U.S", text="the U.S.A.")

    def test_a_full_stop_elsewhere(self) -> None:
        self.finds("us", text="menu. Soup")
        self.finds("us", text="menu.Soup")
        self.finds("2593 (2021)", "2593 (2021)", text="2593 (2021) 2593.2021")
        self.finds("3.5", "3.5", text="35 or 3.5")
        self.finds(".", ".", text="a U N.")

    def test_signs_of_vowels_belong_to_words(self) -> None:
        self.finds("सा", "सा", text="हिंसा साल")
        self.finds("हिं", "हिं", text="अहिंसा हिंसा")

    def test_other_scripts(self) -> None:
        self.finds("ملاقات", "ملاقات", text="جمعہ کو ملاقات کی۔")
        self.finds("恐怖", "恐怖", text="打击恐怖主义")

    def test_ligatures(self) -> None:
        self.finds("office", "oﬃce", text="the oﬃce")

    def test_across_a_line_separator(self) -> None:
        self.finds("on shore", "on\u2028shore", text="an on\u2028shore port")

    def test_ise_and_ize(self) -> None:
        self.finds("organisation", "organization", text="an organization")
        self.finds("organize", "organise", text="to organise")
        self.finds("analyse", "analyze", text="to analyze")

    def test_other_s_and_z(self) -> None:
        self.finds("seal", text="zeal")
        self.finds("gas", text="Gaza")

    def test_what_is_copied_out_of_an_ize(self) -> None:
        self.finds("zation", "zation", text="organization")

    def test_no_character_is_special(self) -> None:
        for keyword in ".", "[", "\\d", "(now)", "a|b", "^a", "a$", "x*", "y+", "z?", "{2}", "#":
            with self.subTest(keyword):
                self.finds(keyword, keyword, text=f"so {keyword} is")
                self.finds(keyword, text="1 2 3")

    def test_hyphens_at_the_edges_are_meant(self) -> None:
        self.finds("-e-", "-e-", text="the Kohsar-e-Nau e")
        self.finds("e-", "e-", text="e Kohsar-e-Nau")
        self.finds("-e", "-e", text="e Kohsar-e-Nau")
        self.finds("kohsar-", text="Kohsar Nau")
        self.finds("- sea -", "– sea –", text="sea – sea –")

    def test_only_hyphens(self) -> None:
        self.finds("--", "-", "–", text="a-b – c")

    def test_match_is_the_whole_character(self) -> None:
        self.finds("s", "ß", text="ß")
        self.finds("..", "…", text="…")
        self.finds("e", "e\u0301", text="e\u0301\u0302t"[:2])

    def test_a_long_keyword(self) -> None:
        self.finds("ab " * 50 + "c", "ab " * 50 + "c", text="x " + "ab " * 50 + "cd")
        self.finds("ab " * 50 + "c", text="x " + "ab " * 50 + "d")
        self.finds("a" * 99 + "-b", "a" * 99 + " b", text="a" * 99 + " b")

    def test_long_keywords_that_are_not_there_cost_nothing(self) -> None:
        self.finds("a" * 10**6, text="a" * 50)
        self.finds("a-" * 10**6, text="b")


class Suggestions(unittest.TestCase):
    """What is near to a keyword that nothing matches."""

    def suggests(self, keyword: str, *expected: str, text: str) -> None:
        """Assert what is suggested, best first."""
        lines = text.split("\n")
        found = mea_view.suggestions(lines, mea_view.folded_keyword(keyword))
        self.assertEqual(found, list(expected))

    def test_a_word_as_the_text_has_it(self) -> None:
        self.suggests("harbor", "Harbour", text="The Harbour. The HARBOUR")

    def test_accents_do_not_count(self) -> None:
        self.suggests("elisee", "Élysée", text="Élysée palace")
        self.suggests("elisee", "E\u0301lyse\u0301e", text="E\u0301lyse\u0301e palace")

    def test_three_at_most_and_best_first(self) -> None:
        self.suggests(
            "marines", "marine", "Maurine", "mariner", text="marin mariner Maurine marine"
        )

    def test_what_is_near_to_nothing(self) -> None:
        self.suggests("harbour", text="The sea, the ports")

    def test_a_phrase_is_near_to_phrases_of_as_many_words(self) -> None:
        self.suggests("kohsar nao", "Kohsar-Nau", text="Kohsar-Nau, kohsarnau")

    def test_a_phrase_does_not_cross_a_comma(self) -> None:
        self.suggests("kohsar nao", text="kohsar, nau")

    def test_a_word_with_many_apostrophes_takes_no_longer_than_another(self) -> None:
        self.suggests("kohsar", text="a'" * 10**5)
        self.suggests("kohsars", "Kohsar's", text="'Kohsar's'")

    def test_marks_alone(self) -> None:
        self.suggests("?!", text="what?")

    def test_long_keywords(self) -> None:
        self.suggests("a" * 101, text="a" * 100)
        self.suggests("a" * 100, "a" * 99, text="a" * 99)


class Words(unittest.TestCase):
    """What readers of words make of them; all groups are made up."""

    def words(self, text: str) -> list[str]:
        """Return words as the readers take them: with nothing after them."""
        return text.split() + [""] * 12

    def test_words_that_call_a_body_violent(self) -> None:
        for word in "terrorist", "Banned", "UN-proscribed", "globally-listed", "narco-terrorist":
            with self.subTest(word):
                self.assertTrue(mea_view.violent(word))

    def test_words_that_do_not(self) -> None:
        for word in "counter-terror", "anti-terrorist", "listed", "aid", "Delhi-based", "terrorism":
            with self.subTest(word):
                self.assertFalse(mea_view.violent(word))

    def test_words_that_a_name_may_start_with(self) -> None:
        for word in "Dawn", "DF", "al-Nur", "anti-Nur", "Kohsar-e-Nau", "U.S.", "Élan", "Nu`ra":
            with self.subTest(word):
                self.assertTrue(mea_view.capital(word))

    def test_words_that_it_may_not(self) -> None:
        for word in "dawn", "The", "From", "Delhi-based", "UN-listed", "pro-Nur", "42", "", "Armed":
            with self.subTest(word):
                self.assertFalse(mea_view.capital(word))

    def test_abbreviations_of_initials(self) -> None:
        for bracket, name in ("(SDD)", "Sons of Dawn and Dusk"), ("(SoD)", "Sons of Dawn"), (
            "(NKD)", "Dawn of Nur and Kesh"), ("(KeN, X)", "Kohsar-e-Nau"):  # fmt: skip
            with self.subTest(bracket):
                self.assertTrue(mea_view.spelled_by(bracket, name.split()))

    def test_other_brackets(self) -> None:
        for bracket, name in ("(SD)", "Sons of Dawn and Dusk"), ("(Dusk)", "Dawn"), ("(", "Dawn"), (
            "(DDX)", "Dawn and Dusk"), ("[D]", "Dawn"):  # fmt: skip
            with self.subTest(bracket):
                self.assertFalse(mea_view.spelled_by(bracket, name.split()))

    def test_where_a_list_starts(self) -> None:
        for text in (
            "groups such as",
            "groups , including",
            "groups like :",
            "groups ( namely",
            "groups proscribed by the Council , such as",
            "groups active in Nuria including",
            "groups include",
        ):
            with self.subTest(text):
                words = self.words(text.replace("such as", "such_as"))
                words = [word.replace("_", " ") for word in words]
                start = len(words) - 12
                self.assertEqual(mea_view.list_at([*words[:start], "Nur", *words], 0), start)

    def test_where_no_list_starts(self) -> None:
        for text in (
            "groups in cities , including",
            "groups have killed officials including",
            "groups active in Nuria attacked Delhi , including",
            "groups in Nuria . They include",
            "groups that hit Delhi including",
            "groups active here and there in the far and wild east of Nuria including",
        ):
            with self.subTest(text):
                self.assertEqual(mea_view.list_at(self.words(f"{text} Nur"), 0), 0)


class Names(unittest.TestCase):
    """Which groups a statement names; all of them are made up."""

    def names(self, text: str, *expected: str) -> None:
        """Assert which groups a text names."""
        self.assertEqual(list(mea_view.group_names(text.split("\n"))), list(expected))

    def test_what_introduces_a_list(self) -> None:
        for introduction in (
            "terrorist groups such as",
            "terrorist networks, such as",
            "terrorist organisations including",
            "terrorist organizations including:",
            "terrorist outfits like",
            "terrorist entities, namely",
            "terrorist agencies viz.",
            "terrorist affiliates \u2013 including",
            "terrorist groups including \u2014",
            "terrorist groups (such as",
            "terrorist groups, which include",
            "terrorist groups, especially the",
            "“terrorist groups”, particularly",
            "terrorist groups, notably",
            "terrorist groups, mainly the so-called",
            "terrorist groups, specifically",
            "such terrorist groups as",
            "terrorist groups are",
            "two terrorist groups:",
            "terrorist groups \u2014",
        ):
            with self.subTest(introduction):
                self.names(f"They named {introduction} Nur and Dawn.", "Nur", "Dawn")

    def test_space_of_any_kind_within_a_cue(self) -> None:
        text = "They named terrorist groups such  as\tNur  as well \xa0 as Dawn."
        self.names(text, "Nur", "Dawn")

    def test_a_body_with_one_name(self) -> None:
        self.names("They named a terror outfit such as Nur.", "Nur")
        self.names("They named any banned group including Nur.", "Nur")

    def test_what_calls_a_body_violent(self) -> None:
        for body in (
            "armed and criminal gangs",
            "UN-listed terror groups",
            "Banned organisations",
            "organisations banned in the country",
            "terrorist groups and networks",
            "outlawed Nuria-based outfits",
            "globally-proscribed entities",
        ):
            with self.subTest(body):
                self.names(f"{body}, such as Nur, met.", "Nur")

    def test_words_between_a_body_and_its_cue(self) -> None:
        self.names("Terror groups operating from Kesh, including Nur, met.", "Nur")
        self.names("Terror groups in the region like Nur met.", "Nur")
        self.names("Terror groups listed by the Council such as Nur met.", "Nur")

    def test_groups_of_which_no_more_is_said(self) -> None:
        for before in "threats from", "its associated", "some", "two", "12", "a Kesh-based":
            with self.subTest(before):
                self.names(f"After the blast, {before} groups such as Nur met.", "Nur")

    def test_where_nothing_tells_of_violence(self) -> None:
        self.names("Trade grew. Groups such as Dawn met.")

    def test_violence_elsewhere_in_the_statement(self) -> None:
        self.names("Talks on terrorism\nGroups such as Nur met.", "Nur")
        self.names("Groups such as Nur met.\nAn attack followed.", "Nur")

    def test_beside_a_body(self) -> None:
        self.names("They named the terrorist group Nur.", "Nur")
        self.names("The terrorist group “Sons of Ash” met.", "Sons of Ash")
        self.names("The armed group NF met.", "NF")
        self.names("The militant group Jamaat al-Nur killed nine.", "Jamaat al-Nur")
        self.names("The banned outfits Nur and Dawn met.", "Nur", "Dawn")
        self.names("Nur, Dawn and other militant groups met.", "Nur", "Dawn")
        self.names("Nur, and other designated terror groups, met.", "Nur")
        self.names("They broke the Nur terror network.", "Nur")
        self.names("The banned Nur outfit met.", "Nur")
        self.names("Nur and the Dawn Front (DF) terror groups met.", "Nur", "Dawn Front (DF)")
        self.names("Nur, a designated terror group, met.", "Nur")
        self.names("The Nur Front, a terror group for Kesh, met.", "Nur Front")
        self.names("They left out the Nur (RM)\u2014a terror group\u2014when they met.", "Nur (RM)")

    def test_beside_a_body_but_not_of_it(self) -> None:
        self.names("The Nurian terror network is large.")
        self.names("A Nur terror network is large.")
        self.names("They fought in Dawn, Kesh, Nur terror groups.")
        self.names("In Delhi, a terror group, once large, met.")
        self.names("However, a terror group attacked.")
        self.names("Near the port of Zor, a terror group that hides met.")
        self.names("A terror group Delhi has banned met.")
        self.names("Terror groups Delhi has banned met.")
        self.names("Nur and militant groups met.")
        self.names("Nur and other farmers met militant groups.")
        self.names("The terror group Delhi banned met.")
        self.names("Delhi and Zor banned groups that met.")
        self.names("Delhi and Zor terror groups met.")
        self.names("The Zor terror network case was heard.")
        self.names("Terror Groups Attack Delhi and Paris")

    def test_a_list_within_names(self) -> None:
        self.names("They named Delhi, and the banned outfits Nur and Dawn.", "Nur", "Dawn")
        self.names("The Movement for Dawn and other terror groups met.", "Movement for Dawn")
        self.listed("Nur and organisations such as Red Lamp", "Nur")

    def test_over_the_following_lines(self) -> None:
        bullets = "- Nur;\n\u2022 the Dawn, and\n3. Red Moon."
        text = f"They named terror groups such as:\n{bullets}\nDelhi agreed."
        self.names(text, "Nur", "Dawn", "Red Moon")

        self.names(f"They named these terror groups:\n{bullets}", "Nur", "Dawn", "Red Moon")

    def test_following_lines_that_are_no_bullets(self) -> None:
        self.names("They named terror groups such as:\nDelhi agreed.")
        self.names("They named terror groups such as Nur\n2. Delhi agreed.", "Nur")

    def listed(self, text: str, *expected: str) -> None:
        """Assert the names in a list that goes on with `text`."""
        self.names(f"They fight terrorist groups such as {text}", *expected)

    def test_separators(self) -> None:
        self.listed("Nur, Dawn, and Red Moon.", "Nur", "Dawn", "Red Moon")
        self.listed("Nur or Dawn as well as Red Moon", "Nur", "Dawn", "Red Moon")
        self.listed("Nur and Dawn and Red Moon", "Nur", "Dawn", "Red Moon")
        self.listed("Nur and/or Dawn", "Nur", "Dawn")
        self.listed("Nur & Dawn; along with Red Moon", "Nur", "Dawn", "Red Moon")

    def test_what_a_name_is_made_of(self) -> None:
        for name in (
            "Nur",
            "NDF",
            "Red Moon Front",
            "Kohsar-e-Nau",
            "Kohsar e-Nau",
            "Kohsar e Nau",
            "Kohsar-ul Nau",
            "Kohsar\u2011e\u2011Nau",
            "al-Nur",
            "al Nur",
            "Al Nur",
            "an-Nur",
            "anti-Nur",
            "Jama'at",
            "Jama\u2019at al-Nur wal-Dawn",
            "Nu`ra",
            "Nu\xadr",
            "Nu\u200br",
            "Nu\u0301r",
            "Nure\u0301",
            "Front de Libération du Nur",
            "Frente del Sol",
            "Ahl wa al-Dawn",
            "Sons of the Dawn",
            "People’s Dawn",
            "42 Brothers",
            "March 23 Movement",
            "Dawn network",
            "Nur/Dawn",
            "Nur / Dawn",
            "Nur (RM)",
            "Nur/Dawn (RM)",
            "Nur (al-Dawn)",
            "Nur (RM, QDe.132)",
            "Nur (Group for the Support of Dawn)",
            "Élan",
        ):
            with self.subTest(name):
                self.listed(f"{name}, and Zor.", name, "Zor")
                self.listed(f"Zor and {name} in caves.", "Zor", name)

    def test_quotes_are_no_part_of_a_name(self) -> None:
        self.listed("“Nur”, 'Dawn' and ‘Red Moon’.", "Nur", "Dawn", "Red Moon")

    def test_what_is_in_quotes_is_one_name(self) -> None:
        self.listed("“State in Kesh and Zor” and Nur", "State in Kesh and Zor", "Nur")
        self.listed("‘Dawn at Sea’ and Nur", "Dawn at Sea", "Nur")
        self.listed("“Nur and Dawn, and the Zor”", "Nur", "Dawn", "Zor")
        self.names("“Terror groups such as Nur, he said,” met “groups”.", "Nur")

    def test_brackets_that_are_no_name(self) -> None:
        self.listed("Nur (banned in 2019), Dawn and Zor", "Nur", "Dawn", "Zor")
        self.listed("Nur[1], Dawn [23] and Zor", "Nur", "Dawn", "Zor")
        self.listed("Nur (Delhi banned it) and Dawn", "Nur")

    def test_an_and_of_its_own(self) -> None:
        self.listed("Sons of Dawn and Dusk (SDD), and Nur", "Sons of Dawn and Dusk (SDD)", "Nur")
        self.listed("Dawn State in Nuria (DSN) and Zor", "Dawn State in Nuria (DSN)", "Zor")
        self.listed("Dawn of Nur and Kesh (KDN)", "Dawn of Nur and Kesh (KDN)")

    def test_an_and_that_is_not(self) -> None:
        self.listed("Sons of Dawn and Kohsar-e-Nau (KeN)", "Sons of Dawn", "Kohsar-e-Nau (KeN)")
        self.listed("Sons of Dawn, Dusk (SDD)", "Sons of Dawn", "Dusk (SDD)")

    def test_what_is_no_part_of_a_name(self) -> None:
        self.listed("the Nur, an outlawed Dawn and the banned Zor", "Nur", "Dawn", "Zor")
        self.listed("Delhi-based Nur and UN-listed Dawn", "Nur", "Dawn")
        self.listed("Nur and Dawn in the U.S. Delhi met.", "Nur", "Dawn")
        self.listed("the militant outfits Nur and Dawn", "Nur", "Dawn")

    def test_others_have_no_name(self) -> None:
        self.listed("Nur and their affiliates, Dawn and all its manifestations", "Nur", "Dawn")
        self.listed("Nur and other groups in the East including Dawn", "Nur", "Dawn")
        self.listed("Nur and their affiliates such as Dawn", "Nur", "Dawn")
        self.listed("Nur and others", "Nur")
        self.listed("Nur, Dawn, and other UN designated groups", "Nur", "Dawn")
        self.listed("Nur and Dawn designated in Kesh", "Nur", "Dawn")
        self.listed("Nur, Dawn and other countries including Chad", "Nur", "Dawn")
        self.listed("Nur, their leaders Karim and Ali", "Nur")

    def test_where_it_ends(self) -> None:
        self.listed("Nur and Dawn, including in Delhi.", "Nur", "Dawn")
        self.listed("Nur and Dawn, while also helping Delhi.", "Nur", "Dawn")
        self.listed("Nur and Dawn – and Delhi helps.", "Nur", "Dawn")
        self.listed("Nur and Dawn must leave Delhi and Paris.", "Nur", "Dawn")
        self.listed("Nur and Dawn in Delhi and Paris.", "Nur", "Dawn")
        self.listed("Nur and Dawn. Delhi and Paris met.", "Nur", "Dawn")

    def test_a_new_clause(self) -> None:
        self.listed("Nur and Dawn, and Delhi agreed.", "Nur", "Dawn")
        self.listed("Nur, and Delhi agreed.", "Nur")
        self.listed("Nur, Dawn and Zor have left.", "Nur", "Dawn", "Zor")
        self.listed("Nur, Dawn, and Zor have left.", "Nur", "Dawn", "Zor")
        self.listed("Nur, Dawn, and Zor across Delhi.", "Nur", "Dawn", "Zor")

    def test_an_attribution(self) -> None:
        self.listed("Nur and Dawn, Delhi said.", "Nur", "Dawn")
        self.listed("Nur and Dawn, the minister said.", "Nur", "Dawn")
        self.listed("Nur, Foreign Minister Ali Khan told reporters.", "Nur")
        self.listed("Nur, Delhi’s minister said.", "Nur")

    def test_each_group_once_in_its_fullest_form(self) -> None:
        self.listed("KeN, Nur and Kohsar-e-Nau (KeN)", "Kohsar-e-Nau (KeN)", "Nur")
        self.listed("Nur, Dawn and NUR", "Nur", "Dawn")
        self.listed("Nur, Dawn and Nur/Zor", "Nur/Zor", "Dawn")
        self.listed("the DF. The Dawn Front (DF) fled.", "Dawn Front (DF)")

    def test_an_abbreviation_of_two(self) -> None:
        self.listed("Dawn Front (DF), Dusk Fleet (DF)", "Dawn Front (DF)", "Dusk Fleet (DF)")

    def test_spellings(self) -> None:
        self.listed("Kohsar-e-Taiba, Nur and Kohsar e-Tayyiba", "Kohsar e-Tayyiba", "Nur")
        self.listed("al Qamar, Al-Qammer", "Al-Qammer")

    def test_short_names_are_not_spellings(self) -> None:
        self.listed("Nur, Nar and Noor", "Nur", "Nar", "Noor")

    def test_the_line_that_names_them_first(self) -> None:
        lines = ["Talks", "Terror groups like KeN.", "Terror groups like Zor and Kohsar (KeN)."]
        self.assertEqual(mea_view.group_names(lines), {"Kohsar (KeN)": 1, "Zor": 2})

    def test_a_word_more_in_the_vocabulary_is_enough(self) -> None:
        with open(SCRIPT, encoding="utf-8") as stream:
            source = stream.read()
        for neighbour, word, text in (
            ("outfits ", "posses", "Terror struck. Two posses such as Nur met."),
            ("entities ", "bands", "The banned bands such as Nur met."),
            ("terrorist ", "brutish", "The brutish entities such as Nur met."),
            ("namely ", "chiefly", "Terror groups, chiefly Nur, met."),
            ("or & ", "plus", "Terror groups such as Zor plus Nur met."),
            ("/ ", "van", "Terror groups such as Dawn van Nur met."),
            ("so-called ", "mighty", "Terror groups such as the mighty Nur met."),
            ("several ", "umpteen", "Terror struck. Umpteen groups such as Nur met."),
        ):
            with self.subTest(word):
                changed = types.ModuleType("changed")
                changed.__file__ = SCRIPT
                exec(source.replace(neighbour, f"{neighbour}{word} ", 1), vars(changed))
                self.assertIn("Nur", " ".join(changed.group_names([text])))
                self.assertNotIn("Nur", " ".join(mea_view.group_names([text])))

    def test_long_and_hostile_lines(self) -> None:
        many = [f"N{number}" for number in range(1000)]
        self.listed(", ".join(many), *many)
        self.names("groups such as " * 4000)
        self.listed("Nur (" * 4000, "Nur")
        self.listed("Nur" + ", " * 10**4, "Nur")
        self.names("terrorist groups such as Nur and their " * 4000, "Nur")


class NobodyNamed(unittest.TestCase):
    """Sentences of a statement on terrorism that name nobody as violent."""

    def test_nobody_is_named(self) -> None:
        for sentence in NOBODY:
            with self.subTest(sentence):
                lines = ["Terrorist attacks", sentence]
                self.assertEqual(mea_view.group_names(lines), {})


NOBODY = (
    # Victims and officials.
    "Terrorists killed officials, including Inspector Karim and Judge Lal.",
    "The outfits have murdered officials, including Karim Azeez and Lal Das.",
    "Victims of terrorism, including Karim Azeez and Maria Lopez, were honoured.",
    "Terror groups killed journalists, including Maria Lopez of the Herald.",
    "Terrorist groups target minorities like the Zor and the Kesh.",
    "Terrorist networks, said Foreign Minister Ali Khan, must be broken.",
    "Those killed by the militant group include Asha Menon and Ravi Sen.",
    "Victims of terrorist groups, including Arun Rao and Lila Sen, were honoured.",
    "The victims of the gang, including Ravi Sen, were honoured.",
    "Experts on extremist movements including Professor Uma Rao and Judge Lal spoke.",
    "They thanked him for naming terrorist groups, notably President Jon Ek.",
    # Places.
    "Terrorist groups are a danger to the neighbourhood, including Nuria and Kesh.",
    "Militant groups that attack cities, such as Nuria and Zor, must be stopped.",
    "Terrorist groups operating in countries such as Nuria and Zor are a threat.",
    "Terrorist organisations, including in Nuria and Zor, are a threat.",
    "They act against terrorist groups in fora like the Forum and Asra.",
    "Terrorist groups, especially those in Nuria, are a threat to Delhi and Paris.",
    "Countries hit by terrorist attacks, including Nuria and Zor, met in Delhi.",
    "Attacks by terrorist groups, including the Zor attack, were condemned.",
    "In Nuria, a terrorist group attacked a bus.",
    "Attacks by terrorist groups, including the Kesh and Zor attacks, were condemned.",
    "States that have banned the group include Nuria and Kesh.",
    "Terrorist groups have struck Delhi, Paris and other capitals.",
    # Newsrooms and firms.
    "Technology groups such as Bluebird and Macrohard take extremist videos down.",
    "Media groups such as Zor News reported the attack.",
    "News networks such as Zor TV showed the attack.",
    "Terror groups threaten the press, including the Herald.",
    "Terror groups in Nuria have attacked the press, including the Herald.",
    "Business groups including the Harbour Chamber closed their shops.",
    "Companies targeted by the gang, including Zor Bank and Kesh Steel, closed.",
    "Banks such as Zor Bank finance no terrorist groups.",
    "Airlines like Zor Air were threatened by terror groups.",
    # Respectable bodies.
    "Rights groups including Open Watch condemned the terror attack.",
    "Aid agencies such as Red Lamp left after the militant attack.",
    "Tribal groups like the Zor and the Kesh fled the militants.",
    "Women's groups including Red Lamp condemned terrorism.",
    "Farmers, doctors and other groups such as Open Hands condemned the attack.",
    "Working groups such as the Delhi Group on Terrorism will meet again.",
    "UN entities such as Unodo and Unicom fight terrorism.",
    "Regional organisations like Asra and Bimra oppose terrorism.",
    "Organisations such as Red Lamp fled terrorist groups.",
    "Counter-terrorism agencies such as the Nuria Bureau met.",
    "Anti-terror organisations such as Peace First met.",
    "Designated agencies such as the Nuria Bureau will fight terrorism.",
    "Governments, companies and groups like Harbour Aid help victims.",
    "Armed forces such as the Nuria Rifles fight terrorist groups.",
    # Tools and currencies.
    "Terrorist groups use platforms such as Chatter and Telegraf.",
    "Terrorist groups use the internet, including Chatter.",
    "Terror groups with drones such as the Falcon are a threat.",
    "Terrorist groups rely on currencies such as Bitkoin and Ether.",
    "Banned social networks such as Chatter spread terrorism.",
    "Terror financing networks such as Hawala Express were discussed.",
    # No list at all.
    "Terrorist groups like to hide, including in caves.",
    "Terrorist groups, Nuria and Zor agreed, must be fought.",
    "The minister spoke about terrorist groups: Delhi, he said, would act.",
    "Terrorist Groups: A Threat",
)


class Page(unittest.TestCase):
    """How lines look on a terminal."""

    def rows(
        self, *lines: str, columns: int = 80, pattern: str = "", colours: bool = False
    ) -> list[str]:
        """Return the rows of a page that shows all of some lines."""
        return list(mea_view.page(enumerate(lines), pattern, len(lines) - 1, columns, colours))

    def test_headline_then_numbered_paragraphs(self) -> None:
        self.assertEqual(
            self.rows("Talks", "One.", "Two."), ["Talks", "", "1  One.", "", "2  Two."]
        )

    def test_a_choice_of_lines_keeps_its_numbers(self) -> None:
        entries = [(1, "One."), (3, "Three.")]
        self.assertEqual(
            list(mea_view.page(entries, "", 3, 80, False)), ["1  One.", "", "3  Three."]
        )

    def test_a_number_once(self) -> None:
        entries = [(0, "Nur"), (2, "Dawn"), (2, "Zor"), (10, "Red Moon")]
        self.assertEqual(
            list(mea_view.page(entries, "", 10, 80, False)),
            ["Nur", "", " 2  Dawn", "    Zor", "", "10  Red Moon"],
        )

    def test_numbers_are_aligned(self) -> None:
        rows = self.rows("Talks", *["Yes."] * 10)
        self.assertEqual((rows[2], rows[-1]), (" 1  Yes.", "10  Yes."))

    def test_nine_paragraphs_need_one_digit(self) -> None:
        self.assertEqual(self.rows("Talks", *["Yes."] * 9)[-1], "9  Yes.")

    def test_wrapped_between_words_with_a_hanging_indent(self) -> None:
        self.assertEqual(
            self.rows("A long headline", "One two three-four five", columns=12),
            ["A long", "headline", "", "1 One two", "  three-four", "  five"],
        )

    def test_40_columns_have_room_for_a_wider_margin(self) -> None:
        self.assertEqual(self.rows("A", "B", columns=39)[-1], "1 B")
        self.assertEqual(self.rows("A", "B", columns=40)[-1], "1  B")

    def test_a_row_may_be_full(self) -> None:
        self.assertEqual(self.rows("one two three", columns=7), ["one two", "three"])
        self.assertEqual(self.rows("one two three", columns=6), ["one", "two", "three"])

    def test_a_word_wider_than_a_row(self) -> None:
        self.assertEqual(self.rows("a bbbbbb c", columns=4), ["a", "bbbb", "bb c"])

    def test_88_columns_at_most(self) -> None:
        self.assertEqual(self.rows("a " * 44 + "b", columns=200), [("a " * 44).strip(), "b"])
        self.assertEqual(self.rows("a " * 43 + "bb", columns=200), ["a " * 43 + "bb"])

    def test_no_columns_to_speak_of(self) -> None:
        self.assertEqual(self.rows("ab", "cd", columns=1), ["a", "b", "", "1 c", "  d"])

    def test_space_is_one_space(self) -> None:
        self.assertEqual(self.rows("\t a \t b  "), ["a b"])

    def test_no_break_space_does_not_break(self) -> None:
        self.assertEqual(self.rows("on 16\xa0May", columns=7), ["on", "16\xa0May"])

    def test_controls_are_shown(self) -> None:
        self.assertEqual(self.rows("a\x1b[2Jb", "c\x9bd"), ["a␛[2Jb", "", "1  c�d"])

    def test_bold_headline_and_quiet_numbers(self) -> None:
        self.assertEqual(
            self.rows("Talks go on", "One.", columns=8, colours=True),
            ["\x1b[1mTalks go\x1b[22m", "\x1b[1mon\x1b[22m", "", "\x1b[2m1\x1b[22m One."],
        )

    def test_matches_are_highlighted(self) -> None:
        self.assertEqual(
            self.rows("Sea", "By sea, sea.", pattern="sea", colours=True),
            [
                "\x1b[1m\x1b[7mSea\x1b[27m\x1b[22m",
                "",
                "\x1b[2m1\x1b[22m  By \x1b[7msea\x1b[27m, \x1b[7msea\x1b[27m.",
            ],
        )

    def test_a_match_that_wraps(self) -> None:
        self.assertEqual(
            self.rows("By", "the red  sea is", pattern="red[ ]sea", columns=10, colours=True)[2:],
            ["\x1b[2m1\x1b[22m the \x1b[7mred\x1b[27m", "  \x1b[7msea\x1b[27m is"],
        )

    def test_a_match_with_a_control(self) -> None:
        self.assertEqual(
            self.rows("a\x1bb", pattern="\x1b", colours=True), ["\x1b[1ma\x1b[7m␛\x1b[27mb\x1b[22m"]
        )

    def test_no_colours(self) -> None:
        self.assertEqual(self.rows("Sea", pattern="sea"), ["Sea"])

    def test_a_megabyte_takes_time_in_proportion(self) -> None:
        self.assertEqual(len(self.rows("a" * 80 * 10**3, pattern="a")), 10**3)
        self.assertEqual(len(self.rows("a " * 40 * 10**3, pattern="a")), 10**3)

    def test_which_terminals_take_colours(self) -> None:
        self.assertFalse(mea_view.takes_colours({}, "posix"))
        self.assertTrue(mea_view.takes_colours({"TERM": "xterm", "NO_COLOR": ""}, "posix"))
        self.assertFalse(mea_view.takes_colours({"TERM": "xterm", "NO_COLOR": "1"}, "posix"))
        self.assertFalse(mea_view.takes_colours({"TERM": "dumb"}, "posix"))
        self.assertFalse(mea_view.takes_colours({}, "nt"))
        self.assertTrue(mea_view.takes_colours({"WT_SESSION": "1"}, "nt"))


class Columns(unittest.TestCase):
    """How many columns text takes, and where it may be broken."""

    def rows(self, text: str, columns: int) -> list[str]:
        """Return the rows of a text."""
        return [text[start:end] for start, end in mea_view.rows(text, columns)]

    def test_characters(self) -> None:
        for text, columns in (
            ("é", 1),
            ("e\u0301", 1),
            ("中", 2),
            ("한", 2),
            ("\u1112\u1161\u11ab", 2),
            ("Ｕ", 2),
            ("ｶ", 1),
            ("\U0001f525", 2),
            ("\u2764\ufe0f", 2),
            ("\U0001f44d\U0001f3fd", 4),
            ("\U0001f468\u200d\U0001f469", 4),
            ("ก็", 1),
            ("हि", 2),
        ):
            with self.subTest(ascii(text)):
                found = [(start, taken) for start, taken, _ in mea_view.characters(text)]
                self.assertEqual(found, [(0, columns)])

    def test_wide_characters_are_broken_anywhere(self) -> None:
        self.assertEqual(self.rows("中文中文中", 5), ["中文", "中文", "中"])
        self.assertEqual(self.rows("ab 中文中", 5), ["ab 中", "文中"])
        self.assertEqual(self.rows("ＵＮ中", 4), ["ＵＮ", "中"])

    def test_a_narrow_word_among_them_is_not(self) -> None:
        self.assertEqual(self.rows("中文abc中", 6), ["中文", "abc中"])

    def test_marks_stay_with_their_characters(self) -> None:
        self.assertEqual(self.rows("e\u0301e\u0301e\u0301", 2), ["e\u0301e\u0301", "e\u0301"])
        self.assertEqual(self.rows("हिहि", 2), ["हि", "हि"])
        self.assertEqual(self.rows("กำกำ", 2), ["กำ", "กำ"])

    def test_words_of_hindi_are_not_broken(self) -> None:
        self.assertEqual(self.rows("दिल्ली और फ्रांस", 7), ["दिल्ली", "और फ्रांस"])

    def test_what_takes_no_column_is_free(self) -> None:
        self.assertEqual(self.rows("e\u0301e\u0301 ab", 5), ["e\u0301e\u0301 ab"])
        self.assertEqual(self.rows("a\u200bb\u200ec d", 5), ["a\u200bb\u200ec d"])

    def test_no_break_spaces_hold(self) -> None:
        self.assertEqual(self.rows("dit «\xa0non\xa0» ici", 8), ["dit", "«\xa0non\xa0»", "ici"])

    def test_no_break_spaces_alone_do_not(self) -> None:
        self.assertEqual(self.rows("dit\xa0non\xa0ici", 8), ["dit\xa0non", "ici"])

    def test_flags_are_not_broken(self) -> None:
        flag = "\U0001f1ee\U0001f1f3"
        self.assertEqual(self.rows(flag * 3, 5), [flag * 2, flag])

    def test_soft_hyphens_are_not_shown(self) -> None:
        page = mea_view.page([(0, "co\xadop\xader\xadate")], "", 0, 80, False)
        self.assertEqual(list(page), ["cooperate"])

    def test_a_character_wider_than_a_row(self) -> None:
        self.assertEqual(self.rows("中文", 1), ["中", "文"])

    def test_nothing(self) -> None:
        self.assertEqual(self.rows("", 5), [""])

    def test_urdu(self) -> None:
        text = "دونوں ممالک کے وزراء نے جمعہ کو ملاقات کی۔"
        self.assertEqual(self.rows(text, 22), ["دونوں ممالک کے وزراء", "نے جمعہ کو ملاقات کی۔"])

    def test_line_separators_are_spaces(self) -> None:
        page = mea_view.page([(0, "One.\u2028Two.\u2029Three.")], "", 0, 80, False)
        self.assertEqual(list(page), ["One. Two. Three."])


class Process(unittest.TestCase):
    """The program as it runs: exit status, standard output and standard error together."""

    def setUp(self) -> None:
        """Make an empty folder to run in."""
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    def file(self, text: str | bytes, name: str | bytes = "talks.txt") -> None:
        """Put a file into the folder."""
        with open(os.path.join(os.fsencode(self.folder), os.fsencode(name)), "wb") as stream:
            stream.write(text if isinstance(text, bytes) else text.encode())

    def runs(
        self,
        *arguments: str | bytes,
        script: Sequence[str] = (SCRIPT,),
        given: bytes = b"",
        encoding: str = "utf-8",
        status: int = 0,
        out: str = "",
        err: str = "",
    ) -> None:
        """Assert what comes of a run that is given some bytes and writes in an encoding."""
        ran = subprocess.run(
            [*PYTHON, *script, *arguments],
            cwd=self.folder,
            env={**ENVIRONMENT, "PYTHONIOENCODING": encoding},
            input=given,
            capture_output=True,
            check=False,
        )
        self.assertEqual(
            (ran.returncode, ran.stdout.decode(), ran.stderr.decode(encoding)),
            (status, out, err.replace("\n", os.linesep)),
        )

    def shell(
        self, script: str, *arguments: str, status: int, out: str = "", err: str = ""
    ) -> None:
        """Assert what comes of a shell script in which "$@" is the program."""
        ran = subprocess.run(
            ["sh", "-c", script, "sh", *PYTHON, *arguments],
            cwd=self.folder,
            env=ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        self.assertEqual(
            (ran.returncode, ran.stdout.decode(), ran.stderr.decode()), (status, out, err)
        )


class Modes(Process):
    """What each mode prints into a pipe."""

    def test_the_statement_as_it_is(self) -> None:
        self.runs(out=BUNDLED)

    def test_through_a_link(self) -> None:
        os.symlink(SCRIPT, os.path.join(self.folder, "link"))
        self.runs(script=["link"], out=BUNDLED)

    def test_another_statement(self) -> None:
        self.file("\ufeffTalks\r\n\r\n  One \x1b[1m.\rTwo.")
        self.runs("--file", "talks.txt", out="Talks\n  One \x1b[1m.\nTwo.\n")

    def test_standard_input(self) -> None:
        self.runs("--file", "-", given=b"Talks\nOne.", out="Talks\nOne.\n")

    def test_groups(self) -> None:
        self.file("Talks\nOn terror groups such as Nur and Dawn.")
        self.runs("--file", "talks.txt", "--groups", out="Nur\nDawn\n")

    def test_search(self) -> None:
        self.file("The sea\nLand.\nBy SEA\x1b[0m.")
        self.runs("--search", "sea", "--file=talks.txt", out="The sea\nBy SEA\x1b[0m.\n")

    def test_a_phrase_needs_no_quotes(self) -> None:
        self.file("By sea\nBy the sea.\nLand.")
        self.runs("--search", "the", "sea", "--file", "talks.txt", out="By the sea.\n")
        self.runs("--file=talks.txt", "--search=the", "sea", out="By the sea.\n")

    def test_search_for_what_looks_like_an_option(self) -> None:
        self.file("A-b\n--c")
        self.runs("--file=talks.txt", "--search=-b", out="A-b\n")

    def test_help(self) -> None:
        self.runs("--help", out=mea_view.USAGE + "\n")
        self.runs("-h", out=mea_view.USAGE + "\n")
        self.runs("--help", script=["-OO", SCRIPT], out=mea_view.USAGE + "\n")

    def test_help_fits_a_screen(self) -> None:
        rows = mea_view.USAGE.split("\n")
        self.assertLessEqual(len(rows), 22)
        self.assertLessEqual(max(map(len, rows)), 80)

    def test_every_interpreter_option(self) -> None:
        for options in ("-I", "-S", "-O", "-OO", "-u", "-X dev -W error", "-X utf8=0", "-E -s"):
            with self.subTest(options):
                self.runs(script=[*options.split(), SCRIPT], out=BUNDLED)

    def test_nothing_is_written_anywhere(self) -> None:
        self.file("Talks\nOn terror groups such as Nur.")
        shutil.copy(SCRIPT, self.folder)
        environment = {"HOME": self.folder, "TMPDIR": self.folder}
        for arguments in [], ["--groups"], ["--search=nor"]:
            command = [*PYTHON, "mea_view.py", "--file=talks.txt", *arguments]
            environ = {**ENVIRONMENT, **environment}
            subprocess.run(command, cwd=self.folder, env=environ, capture_output=True, check=False)
        self.assertEqual(sorted(os.listdir(self.folder)), ["mea_view.py", "talks.txt"])


class Main(unittest.TestCase):
    """The program as a function."""

    def test_status_and_output(self) -> None:
        with contextlib.redirect_stdout(io.StringIO()) as out:
            self.assertEqual(mea_view.main(["--search", "2593"]), 0)
        self.assertEqual(out.getvalue(), BUNDLED.split("\n")[3] + "\n")

    def test_the_process_stays_as_it_was(self) -> None:
        before = signal.getsignal(signal.SIGINT)
        with contextlib.redirect_stdout(io.StringIO()):
            with contextlib.redirect_stderr(io.StringIO()) as err:
                self.assertEqual(mea_view.main(["--file=none.txt", "--groups"]), 2)
            self.assertEqual(mea_view.main([]), 0)
        self.assertEqual(signal.getsignal(signal.SIGINT), before)
        self.assertTrue(err.getvalue().startswith("mea_view.py: none.txt: "))


class Complaints(Process):
    """What the program says when there is nothing to print."""

    def complains(
        self, *arguments: str | bytes, why: str, status: int = 2, given: bytes = b""
    ) -> None:
        """Assert a run's one line of complaint."""
        self.runs(*arguments, given=given, status=status, err=f"mea_view.py: {why}\n")

    def test_no_match(self) -> None:
        self.file("Talks\nBy the Harbour, Harpune and the harpoons.")
        self.complains(
            "--file=talks.txt", "--search=kohsar", status=1,
            why='talks.txt: nothing matches "kohsar"',
        )  # fmt: skip
        self.complains(
            "--file=talks.txt", "--search=HARBOR", status=1,
            why='talks.txt: nothing matches "HARBOR"; did you mean "Harbour"?',
        )  # fmt: skip
        self.complains(
            "--file=talks.txt", "--search=harbour?", status=1,
            why='talks.txt: nothing matches "harbour?"; did you mean "Harbour"?',
        )  # fmt: skip
        self.complains(
            "--file=talks.txt", "--search=harpouns", status=1,
            why='talks.txt: nothing matches "harpouns"; did you mean "harpoons" or "Harpune"?',
        )  # fmt: skip

    def test_no_group(self) -> None:
        self.complains(
            "--groups", "--file=-", given=b"A", why="standard input: names no group", status=1
        )

    def test_mistakes_in_the_options(self) -> None:
        for arguments, why in (
            ("--groups --search a", "argument --search: not allowed with argument --groups"),
            ("--search", "argument --search: expected at least one argument"),
            ("--file", "argument --file: expected one argument"),
        ):
            with self.subTest(arguments):
                self.complains(*arguments.split(), why=f"{why}; see --help")

    def test_a_mistyped_option(self) -> None:
        for option, meant in (
            ("--serach", "--search"),
            ("--group", "--groups"),
            ("--fil=a", "--file"),
        ):
            with self.subTest(option):
                shown = f"no such option: {option}; did you mean {meant}?"
                self.complains(option, why=shown)
        self.complains("-x", why="no such option: -x; see --help")

    def test_words_without_an_option(self) -> None:
        why = "no option: terror; to find words, use --search terror"
        self.complains("terror", why=why)
        why = "no option: un; to find words, use --search un proscribed"
        self.complains("un", "proscribed", why=why)

    def test_a_blank_file(self) -> None:
        self.complains("--file=", why="argument --file: FILE is blank; see --help")

    def test_a_blank_keyword(self) -> None:
        for word in "", " ", "\t\n", "\u200b":
            with self.subTest(word):
                self.complains(
                    f"--search={word}", why="argument --search: WORD is blank; see --help"
                )

    def test_a_statement_that_is_missing(self) -> None:
        self.complains("--file=none.txt", why=f"none.txt: {os.strerror(errno.ENOENT)}")

    def test_the_bundled_statement_is_missing(self) -> None:
        shutil.copy(SCRIPT, self.folder)
        message = f"mea_view.py: statement.txt: {os.strerror(errno.ENOENT)}\n"
        self.runs(script=["mea_view.py"], status=2, err=message)

    @on_posix
    def test_a_folder(self) -> None:
        self.complains("--file=.", why=f".: {os.strerror(errno.EISDIR)}")

    @on_linux
    def test_a_file_that_cannot_be_read(self) -> None:
        self.complains("--file=/proc/self/mem", why=f"/proc/self/mem: {os.strerror(errno.EIO)}")

    def test_not_text(self) -> None:
        self.file(b"Caf\xe9")
        why = "talks.txt: not UTF-8 text (byte 4); save it as UTF-8"
        self.complains("--file=talks.txt", why=why)
        why = "standard input: not UTF-8 text (byte 1); save it as UTF-8"
        self.complains("--file=-", given=b"\0", why=why)

    def test_nothing_in_it(self) -> None:
        self.complains("--file=-", why="standard input: nothing in it")

    @on_linux
    def test_a_name_that_is_no_text(self) -> None:
        self.file(b"", b"\xff.txt")
        self.complains(b"--file=\xff.txt", why="?.txt: nothing in it")

    def test_a_name_with_control_characters(self) -> None:
        self.complains("--file=\x1b[2J\n", why=f"␛[2J␊: {os.strerror(errno.ENOENT)}")

    def test_a_keyword_that_is_no_text(self) -> None:
        self.complains(b"--search=\xff", why='statement.txt: nothing matches "?"', status=1)

    def test_a_keyword_with_control_characters(self) -> None:
        word = "\x1b]0;\u202ezz\x9b"
        self.complains(
            f"--search={word}", why='statement.txt: nothing matches "␛]0;�zz�"', status=1
        )

    def test_a_mistake_with_control_characters(self) -> None:
        self.complains("\x1b[2J", why="no option: ␛[2J; to find words, use --search ␛[2J")


class Encodings(Process):
    """What gets out where streams have encodings of their own."""

    TEXT = "“Élysée” – l’œuvre: Łódź, Дели"

    def test_anything_but_a_terminal_gets_utf_8(self) -> None:
        for encoding in "utf-8", "ascii", "latin-1", "cp1252", "gbk", "utf-16":
            with self.subTest(encoding):
                given = f"{self.TEXT}\r\nOne.".encode()
                self.runs("--file=-", given=given, encoding=encoding, out=f"{self.TEXT}\nOne.\n")

    def test_messages_are_the_nearest_that_there_is(self) -> None:
        for encoding, shown in (
            ("utf-8", self.TEXT),
            ("ascii", '"Elysee" - l\'oeuvre: Lodz, ????'),
            ("cp1252", "“Élysée” – l’œuvre: Lódz, ????"),
        ):
            with self.subTest(encoding):
                message = f'mea_view.py: statement.txt: nothing matches "{shown}"\n'
                self.runs(f"--search={self.TEXT}", encoding=encoding, status=1, err=message)

    @on_posix
    def test_a_locale_without_utf_8(self) -> None:
        self.file(self.TEXT)
        for name in "C", "POSIX":
            with self.subTest(name):
                self.shell(
                    f'PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 LC_ALL={name} "$@" --file=talks.txt',
                    SCRIPT,
                    status=0,
                    out=f"{self.TEXT}\n",
                )


@on_posix
class Streams(Process):
    """Standard streams that fail."""

    def test_a_pipe_that_closes(self) -> None:
        self.file("A line.\n" * 20_000)
        for arguments in ["--file=talks.txt"], ["--file=talks.txt", "--search=line"]:
            for options in [], ["-u"], ["-X", "dev"]:
                with self.subTest(arguments=arguments, options=options):
                    self.shell(
                        '{ "$@"; echo $? >&2; } | true', *options, SCRIPT, *arguments,
                        status=0, err="141\n",
                    )  # fmt: skip

    @on_linux
    def test_a_full_disk(self) -> None:
        message = f"mea_view.py: standard output: {os.strerror(errno.ENOSPC)}\n"
        for arguments in [], ["--groups"], ["--search=terror"], ["--help"]:
            for options in [], ["-u"], ["-X", "dev"]:
                with self.subTest(arguments=arguments, options=options):
                    self.shell(
                        '"$@" >/dev/full', *options, SCRIPT, *arguments,
                        status=2, err=message,
                    )  # fmt: skip

    @on_linux
    def test_a_full_disk_for_messages(self) -> None:
        self.shell('"$@" 2>/dev/full', SCRIPT, "--search=kohsar", status=1)

    def test_closed_standard_output(self) -> None:
        self.shell('"$@" >&-', SCRIPT, status=2, err="mea_view.py: standard output: closed\n")

    def test_standard_output_that_cannot_be_written(self) -> None:
        message = f"mea_view.py: standard output: {os.strerror(errno.EBADF)}\n"
        self.shell('"$@" 1</dev/null', SCRIPT, status=2, err=message)

    def test_closed_standard_error(self) -> None:
        self.shell('"$@" 2>&-', SCRIPT, status=0, out=BUNDLED)
        self.shell('"$@" 2>&-', SCRIPT, "--search=kohsar", status=1)

    def test_closed_standard_input(self) -> None:
        self.shell('"$@" <&-', SCRIPT, status=0, out=BUNDLED)
        message = f"mea_view.py: standard input: {os.strerror(errno.EBADF)}\n"
        self.shell('"$@" <&-', SCRIPT, "--file=-", status=2, err=message)

    def test_standard_input_that_cannot_be_read(self) -> None:
        message = f"mea_view.py: standard input: {os.strerror(errno.EBADF)}\n"
        self.shell('"$@" 0>/dev/null', SCRIPT, "--file=-", status=2, err=message)

    def test_all_closed(self) -> None:
        self.shell('"$@" <&- >&- 2>&-', SCRIPT, status=2)
        self.shell('"$@" <&- >&- 2>&-', SCRIPT, "--file=-", status=2)
        self.shell('"$@" <&- 2>&-', SCRIPT, status=0, out=BUNDLED)

    def started(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Return a run of the program that Ctrl-C can reach."""
        return subprocess.Popen(
            [*PYTHON, SCRIPT, *arguments],
            cwd=self.folder,
            env=ENVIRONMENT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # A shell has its background jobs ignore it.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )

    def test_interrupted_while_it_reads(self) -> None:
        with self.started("--file=-") as run:
            assert run.stdin is not None
            run.stdin.write(b"a" * 1_000_000)  # more than a pipe holds: it is being read
            run.send_signal(signal.SIGINT)
            self.assertEqual(run.communicate(timeout=60), (b"", b""))
            self.assertEqual(run.returncode, -signal.SIGINT)

    def test_interrupted_while_it_writes(self) -> None:
        self.file("A line.\n" * 100_000)
        with self.started("--file=talks.txt") as run:
            assert run.stdout is not None and run.stderr is not None
            run.stdout.read(1)  # less than a pipe holds: it is being written
            run.send_signal(signal.SIGINT)
            run.stdout.close()
            self.assertEqual((run.stderr.read(), run.wait(timeout=60)), (b"", -signal.SIGINT))


@on_posix
class Terminal(Process):
    """What a person sees."""

    def shown(self, *arguments: str, columns: int = 80, **environment: str) -> str:
        """Return what the program shows on a terminal."""
        command = [*PYTHON, SCRIPT, *arguments]
        return on_terminal(command, self.folder, columns, environment)

    def test_every_word_in_rows_that_fit(self) -> None:
        for columns, widest in (20, 20), (40, 40), (80, 80), (200, 88):
            with self.subTest(columns):
                rows = self.shown(columns=columns, NO_COLOR="1").split("\n")
                text = " ".join(re.sub(r"^\d  ?", "", row).strip() for row in rows)
                self.assertEqual(text.split(), BUNDLED.split())
                self.assertLessEqual(max(map(len, rows)), widest)
                self.assertGreater(max(map(len, rows)), widest - 9)

    def test_search(self) -> None:
        self.file("The sea\nLand.\nBy sea.")
        self.assertEqual(
            self.shown("--file=talks.txt", "--search=sea"),
            "\x1b[1mThe \x1b[7msea\x1b[27m\x1b[22m\n\n\x1b[2m2\x1b[22m  By \x1b[7msea\x1b[27m.\n",
        )

    def test_no_colours(self) -> None:
        self.file("Talks\nOne.")
        plain = "Talks\n\n1  One.\n"
        self.assertEqual(self.shown("--file=talks.txt", NO_COLOR="1"), plain)
        self.assertEqual(self.shown("--file=talks.txt", TERM="dumb"), plain)
        self.assertEqual(self.shown("--file=talks.txt", TERM="unset"), plain)

    def test_an_encoding_that_lacks_some_characters(self) -> None:
        self.file("“Élysée” – l’œuvre…\nДели\x0c")
        shown = self.shown("--file=talks.txt", NO_COLOR="1", PYTHONIOENCODING="ascii", columns=40)
        self.assertEqual(shown, '"Elysee" - l\'oeuvre...\n\n1  ?????\n')

    def test_a_terminal_of_unknown_size(self) -> None:
        self.file("a " * 50)
        self.assertEqual(
            self.shown("--file=talks.txt", columns=0, NO_COLOR="1")[:80], "a " * 39 + "a\n"
        )

    def test_groups(self) -> None:
        self.file("Talks\nOne.\nOn terror groups such as Nur and Dawn (\x1b[2J Nur).")
        shown = "\x1b[2m2\x1b[22m  Nur\n   Dawn\n"
        self.assertEqual(self.shown("--groups", "--file=talks.txt"), shown)

    def test_controls_of_a_text_are_shown(self) -> None:
        self.file("\x1b]0;gone\x07\nRing \x07 and \x1b[7mrun\x9b0m \u202eback.")
        self.assertEqual(
            self.shown("--file=talks.txt", "--search=run"),
            "\x1b[2m1\x1b[22m  Ring ␇ and ␛[7m\x1b[7mrun\x1b[27m�0m �back.\n",
        )


@on_posix
class Readme(Process):
    """What README promises."""

    def test_its_examples(self) -> None:
        with open(os.path.join(HERE, "README.md"), encoding="utf-8") as stream:
            blocks = re.findall(r"^```console\n(.*?)^```$", stream.read(), re.DOTALL | re.MULTILINE)
        examples = [
            example for block in blocks for example in re.split(r"^\$ ", block, flags=re.M)[1:]
        ]
        self.assertGreater(len(examples), 5)
        for example in examples:
            command, _, output = example.partition("\n")
            with self.subTest(command):
                script = f'python() {{ "{sys.executable}" "$@"; }}; {command}'
                shown = on_terminal(["sh", "-c", script], HERE, 80, {"NO_COLOR": "1"})
                self.assertEqual(shown, output.rstrip("\n") + "\n" * bool(output.strip()))


if __name__ == "__main__":
    unittest.main()
