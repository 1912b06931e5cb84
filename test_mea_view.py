"""Tests of mea_view: of its functions by example and answer, then of the program as it runs."""

# ruff: noqa: RUF001 - quotes, dashes and letters of other scripts are what some of it is about

from __future__ import annotations

import contextlib
import fcntl
import importlib.util
import io
import os
import pty
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import unittest
from collections.abc import Mapping, Sequence

sys.dont_write_bytecode = True
import mea_view  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, "mea_view.py")
with open(os.path.join(HERE, "statement.txt"), encoding="utf-8") as statement:
    BUNDLED = statement.read()

on_linux = unittest.skipUnless(sys.platform == "linux", "needs Linux")

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
    environment = {**ENVIRONMENT, **environment}
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
        self.refused("Élysée".encode("latin-1"), "not UTF-8 text (byte 1)")

    def test_cp1252_after_utf_8(self) -> None:
        self.refused("Élysée ".encode() + "“x”".encode("cp1252"), "not UTF-8 text (byte 10)")

    def test_wrong_byte_after_a_byte_order_mark(self) -> None:
        self.refused(b"\xef\xbb\xbfA\xff", "not UTF-8 text (byte 5)")

    def test_cut_off_inside_a_character(self) -> None:
        self.refused("ab”".encode()[:-1], "not UTF-8 text (byte 3)")

    def test_utf_16(self) -> None:
        self.refused("Paris".encode("utf-16"), "not UTF-8 text (byte 1)")

    def test_utf_16_without_a_byte_order_mark(self) -> None:
        self.refused("Paris".encode("utf-16-le"), "not UTF-8 text (byte 2)")

    def test_nul_byte(self) -> None:
        self.refused("“A”\0".encode(), "not UTF-8 text (byte 8)")


class Characters(unittest.TestCase):
    """What stands in for a character."""

    def test_quotes(self) -> None:
        self.assertEqual(mea_view.plain("“a” „b‟ «c» 5″"), '"a" "b" "c" 5"')

    def test_apostrophes(self) -> None:
        self.assertEqual(mea_view.plain("‘a’ ‚b‛ 5′ ʹʻʼʽʾʿ"), "'a' 'b' 5' ''''''")

    def test_dashes(self) -> None:
        self.assertEqual(mea_view.plain("‐ ‑ ‒ – — ― −"), "- - - - - - -")

    def test_what_has_no_width(self) -> None:
        self.assertEqual(mea_view.plain("X\xad\u200b\u200c\u200d\u2060\ufeffY"), "XY")

    def test_accents(self) -> None:
        self.assertEqual(mea_view.plain("Élysée Åse ñ ǖ"), "Elysee Ase n u")

    def test_accents_of_their_own(self) -> None:
        self.assertEqual(mea_view.plain("E\u0301lyse\u0301e"), "Elysee")

    def test_letters_with_strokes_and_ligatures(self) -> None:
        self.assertEqual(mea_view.plain("øØ łŁ đĐ æÆ œŒ ı ﬁ"), "oO lL dD aeAE oeOE i fi")

    def test_other_signs(self) -> None:
        self.assertEqual(mea_view.plain("1⁄2… ²\xa0™"), "1/2... 2 TM")

    def test_other_scripts_stay(self) -> None:
        self.assertEqual(mea_view.plain("Дели नई 東京"), "Дели नई 東京")

    def test_controls_are_shown(self) -> None:
        self.assertEqual(mea_view.defused("a\x00\x1b[1m\x1f\x7f"), "a␀␛[1m␟␡")

    def test_c1_controls_and_bidirectional_overrides_are_shown(self) -> None:
        self.assertEqual(mea_view.defused("\x80\x9f\u202a\u202e\u2066\u2069"), "������")

    def test_no_other_character_is_replaced(self) -> None:
        self.assertEqual(
            mea_view.defused(" ~\xa0é\u2029\u202f\u2065\u206a"), " ~\xa0é\u2029\u202f\u2065\u206a"
        )


class Search(unittest.TestCase):
    """What a keyword finds."""

    def finds(self, keyword: str, *expected: str, text: str) -> None:
        """Assert that a keyword finds just these pieces of a text, which may have several lines."""
        lines = text.split("\n")
        indexes, pattern = mea_view.search(lines, mea_view.folded(keyword))
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
        self.assertEqual(mea_view.suggestions(lines, mea_view.folded(keyword)), list(expected))

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


class Names(unittest.TestCase):
    """Which groups a statement names."""

    def names(self, text: str, *expected: str) -> None:
        """Assert which groups a text names; the groups are made up, all of them."""
        self.assertEqual(mea_view.group_names(text.split("\n")), list(expected))

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
            "terrorist groups including \u2013",
            "Terrorist Groups Such As the",
            "terrorist groups including, inter alia,",
            "terrorist groups including but not limited to",
        ):
            with self.subTest(introduction):
                self.names(f"They named {introduction} Nur and Dawn.", "Nur", "Dawn")

    def test_words_in_between(self) -> None:
        self.names("Groups proscribed by a committee, such as Nur, met.", "Nur")
        self.names("Banned organisations active in the East, including Nur, met.", "Nur")
        self.names("Terror agencies that both fight for long, such as Nur, met.", "Nur")
        self.names("Agencies that both want to ban, such as Nur, met.", "Nur")
        self.names("Terrorist groups that target ports, including Nur, met.", "Nur")
        self.names("Terrorist groups of the region like Nur met.", "Nur")
        self.names("Terrorist groups of the press like Nur met.", "Nur")
        self.names("Terrorist groups outlawed by both states, such as Nur, met.", "Nur")
        self.names("Agencies proscribed in two states, such as Nur, met.", "Nur")
        self.names("In 5 % of cases, terrorist groups (such as Nur) met.", "Nur")
        self.names("They named terrorist groups, including those like Nur.", "Nur")

    def test_another_noun_in_between_is_what_the_list_is_of(self) -> None:
        self.names("Terrorist groups in cities such as Dawn met.")
        self.names("Terrorist groups active in countries, including Dawn, met.")
        self.names("Terrorist groups in nations such as Dawn met.")
        self.names("Terrorist groups with drones such as the Nur met.")
        self.names("Terrorist groups using the internet, including Dawn, met.")
        self.names("Terrorist groups exploit the internet, including Dawn.")
        self.names("Terrorist groups have new applications, including Dawn.")

    def test_a_sentence_at_a_time(self) -> None:
        self.names("Terrorists fled. Groups such as Dawn helped.")
        self.names("Terrorist groups fled. Cities such as Dawn helped.")
        self.names("“Terrorists fled.” Groups such as Dawn helped.")
        self.names("The U.N. named terrorist groups viz. Nur.", "Nur")

    def test_the_sentence_calls_somebody_terrorist(self) -> None:
        for word in ("terrorist", "militants", "extremist", "proscribed", "banned", "outlawed"):
            with self.subTest(word):
                self.names(f"The {word}, of groups such as Nur, met.", "Nur")
        self.names("The UN-proscribed groups such as Nur met.", "Nur")

    def test_the_sentence_tells_of_violence(self) -> None:
        self.names("Groups such as Nur killed ten.", "Nur")
        self.names("Organisations such as Nur attacked Delhi.", "Nur")
        self.names("Organisations such as Nur are behind the attack.", "Nur")
        self.names("They attacked organisations such as Nur and Dawn.", "Nur", "Dawn")
        self.names("Extremism by entities like Nur grows.", "Nur")
        self.names("Threats from organisations such as Nur grow.", "Nur")
        self.names("Terrorism carried out by entities like Nur grows.", "Nur")
        self.names("Organisations such as Nur carried out the attack.", "Nur")
        self.names("Organisations that mount attacks, such as Nur, met.", "Nur")

    def test_nobody_is_called_terrorist(self) -> None:
        self.names("Groups such as Dawn discussed terrorism.")
        self.names("Organisations such as Dawn condemned the terrorist attack.")
        self.names("Organisations such as Dawn removed terrorist content.")

    def test_official_bodies(self) -> None:
        self.names("UN groups such as Dawn fight terrorist groups.")
        self.names("International organisations such as Dawn fight terrorist groups.")
        self.names("Social media networks such as Dawn fight terrorist groups.")
        self.names("Organisations of the United Nations such as Dawn fight terrorist groups.")
        self.names("Agencies such as Dawn fight terrorist groups.")
        self.names("Agencies that combat terrorism, such as Dawn, met.")
        self.names("Aid groups such as Dawn fled terrorists.")
        self.names("Counter-terror organisations such as Dawn fight terrorist groups.")

    def test_official_bodies_in_a_sentence_that_names_others(self) -> None:
        self.names("International terrorist organisations such as Nur met.", "Nur")
        self.names("UN agencies such as Dawn fight terrorist groups such as Nur.", "Nur")

    def test_no_list(self) -> None:
        self.names("The Nur-held East. Terrorist groups like to hide, including in caves.")

    def listed(self, text: str, *expected: str) -> None:
        """Assert the names in a list that goes on with `text`."""
        self.names(f"They fight terrorist groups such as {text}", *expected)

    def test_separators(self) -> None:
        self.listed("Nur, Dawn, and Red Moon.", "Nur", "Dawn", "Red Moon")
        self.listed("Nur or Dawn as well as Red Moon", "Nur", "Dawn", "Red Moon")
        self.listed("Nur and Dawn and Red Moon", "Nur", "Dawn", "Red Moon")
        self.listed("Nur and/or Dawn", "Nur", "Dawn")
        self.listed("Nur & Dawn; along with Red Moon", "Nur", "Dawn", "Red Moon")
        self.listed("Nur and Dawn, including Red Moon", "Nur", "Dawn", "Red Moon")

    def test_what_a_name_is_made_of(self) -> None:
        for name in (
            "Nur",
            "NDF",
            "Red Moon Front",
            "Kohsar-e-Nau",
            "Kohsar e-Nau",
            "Kohsar e Nau",
            "Kohsar-ul Nau",
            "Kohsar ul-Nau",
            "Kohsar\u2011e\u2011Nau",
            "al-Nur",
            "al Nur",
            "Al Nur",
            "Jama'at",
            "Jama\u2019at al-Nur",
            "Sons of Dawn",
            "Sons for Dawn",
            "Red ad-Dawn",
            "Red an-Nur",
            "Sons of the Dawn",
            "Dawn network",
            "Dawn army",
            "Nur/Dawn",
            "Nur / Dawn",
            "Nur (RM)",
            "Nur/Dawn (RM)",
            "Nur (al-Dawn)",
            "Nur (also known as the Dawn)",
            "Nur (RM, Red Moon)",
            "International Youth Front",
            "Élan",
        ):
            with self.subTest(name):
                self.listed(f"{name}, and Zor.", name, "Zor")
                self.listed(f"Zor and {name} in caves.", "Zor", name)

    def test_quotes_are_no_part_of_a_name(self) -> None:
        self.listed("\u201cNur\u201d, 'Dawn' and \u2018Red Moon\u2019.", "Nur", "Dawn", "Red Moon")

    def test_what_in_parentheses_is_no_name(self) -> None:
        self.listed("Nur (banned in 2019) and Dawn", "Nur", "Dawn")

    def test_an_and_of_its_own(self) -> None:
        self.listed("Sons of Dawn and Dusk (SDD), and Nur", "Sons of Dawn and Dusk (SDD)", "Nur")
        self.listed("Sons of Dawn and the Dusk (SDD)", "Sons of Dawn and the Dusk (SDD)")
        self.listed("Sons of Dawn and the Dusk (SoDD)", "Sons of Dawn and the Dusk (SoDD)")
        self.listed(
            "Nur and Sons of Dawn and al-Dusk (SDD)", "Nur", "Sons of Dawn and al-Dusk (SDD)"
        )
        self.listed(
            "Sons of Dawn in the Red East (SoDitRE)", "Sons of Dawn in the Red East (SoDitRE)"
        )
        self.listed("al-Nur in the Red East (ANRE)", "al-Nur in the Red East (ANRE)")

    def test_an_and_that_is_not(self) -> None:
        self.listed("Sons of Dawn and Kohsar-e-Nau (KeN)", "Sons of Dawn", "Kohsar-e-Nau (KeN)")
        self.listed("Sons of Dawn and Dusk (Nur)", "Sons of Dawn", "Dusk (Nur)")
        self.listed("Sons of Dawn, Dusk (SDD)", "Sons of Dawn", "Dusk (SDD)")
        self.listed("Sons and Dawn and Dusk (DD)", "Sons", "Dawn and Dusk (DD)")
        self.listed("Dawn in the East (EN), and Nur", "Dawn")

    def test_what_is_no_part_of_a_name(self) -> None:
        self.listed("the Nur, an outlawed Dawn and the banned Zor", "Nur", "Dawn", "Zor")
        self.listed("Delhi-based Nur and UN-listed Dawn", "Nur", "Dawn")
        self.listed("a Nur, al-Zor-linked Dawn and the deadly Red Moon", "Nur", "Dawn", "Red Moon")
        self.listed("the militant outfits Nur and the Delhi group Zor", "Nur", "Zor")

    def test_who_else_is_no_name(self) -> None:
        self.listed("Nur and its affiliates, Dawn and their various allies", "Nur", "Dawn")
        self.listed("Nur, Dawn etc, including by talks", "Nur", "Dawn")
        self.listed("Nur and others", "Nur")
        self.listed("Nur and other groups in the East including Dawn", "Nur", "Dawn")
        self.listed("Nur and their affiliates such as Dawn", "Nur", "Dawn")

    def test_where_it_ends(self) -> None:
        self.listed("Nur and Dawn in order to help Delhi.", "Nur", "Dawn")
        self.listed("Nur and Dawn, including bringing them to Delhi.", "Nur", "Dawn")
        self.listed("Nur and Dawn, while also helping Delhi.", "Nur", "Dawn")
        self.listed("Nur and Dawn \u2013 and Delhi helps.", "Nur", "Dawn")
        self.listed("Nur and Dawn must leave Delhi and Paris.", "Nur", "Dawn")
        self.listed("Nur and Dawn in Delhi and Paris.", "Nur", "Dawn")

    def test_a_new_clause(self) -> None:
        self.listed("Nur and Dawn, and Delhi agreed.", "Nur", "Dawn")
        self.listed("Nur and Dawn, and the Delhi side agreed.", "Nur", "Dawn")
        self.listed("Nur and Dawn; the Delhi side agreed.", "Nur", "Dawn")
        self.listed("Nur, and Dawn have left.", "Nur", "Dawn")
        self.listed("Nur and Dawn, and Zor.", "Nur", "Dawn", "Zor")
        self.listed("Nur and Dawn, and Zor etc.", "Nur", "Dawn", "Zor")
        self.listed("Nur and Dawn, and Zor across Delhi.", "Nur", "Dawn", "Zor")

    def test_where_each_of_them_is(self) -> None:
        self.listed("Nur in the East and Dawn in Zor.", "Nur", "Dawn")

    def test_named_twice(self) -> None:
        self.listed("Nur, Dawn, NUR and Al-Nur", "Nur", "Dawn", "Al-Nur")
        self.listed("KeN, Nur and Kohsar-e-Nau (KeN)", "Kohsar-e-Nau (KeN)", "Nur")
        self.listed("Kohsar-e-Nau (KeN), Nur and KeN", "Kohsar-e-Nau (KeN)", "Nur")
        self.listed("Nur, Dawn and Zor, including Nur/Dawn", "Nur/Dawn", "Zor")
        self.listed("Nur, al-Dawn and Zor (Nur, Al Dawn)", "Zor (Nur, Al Dawn)")

    def test_named_in_two_lines(self) -> None:
        text = "Fight terror groups like KeN.\nFight terror groups like Nur and Kohsar (KeN)."
        self.names(text, "Kohsar (KeN)", "Nur")

    def test_time_in_proportion_to_length(self) -> None:
        many = [f"N{number}" for number in range(1000)]
        self.listed(", ".join(many), *many)
        self.listed(" and ".join(many), *many)
        self.listed("N" * 10**6, "N" * 10**6)
        self.listed("N " * 4000 + "N", "N " * 4000 + "N")
        self.listed("Nur (" * 4000, "Nur")
        self.names("groups " * 4000)
        self.names("groups such as " * 4000)
        self.listed("Nur" + ", " * 10**5, "Nur")
        self.names("terrorist groups such as Nur and their " * 4000, "Nur")


class Page(unittest.TestCase):
    """How lines look on a terminal."""

    def rows(
        self, *lines: str, columns: int = 80, pattern: str = "", colours: bool = False
    ) -> list[str]:
        """Return the rows of a page that shows all of some lines."""
        return list(mea_view.page(lines, range(len(lines)), pattern, columns, colours))

    def test_headline_then_numbered_paragraphs(self) -> None:
        self.assertEqual(
            self.rows("Talks", "One.", "Two."), ["Talks", "", "1  One.", "", "2  Two."]
        )

    def test_a_choice_of_lines_keeps_its_numbers(self) -> None:
        lines = ["Talks", "One.", "Two.", "Three."]
        self.assertEqual(
            list(mea_view.page(lines, [1, 3], "", 80, False)), ["1  One.", "", "3  Three."]
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
        self.assertTrue(mea_view.takes_colours({}, "posix"))
        self.assertTrue(mea_view.takes_colours({"TERM": "xterm", "NO_COLOR": ""}, "posix"))
        self.assertFalse(mea_view.takes_colours({"NO_COLOR": "1"}, "posix"))
        self.assertFalse(mea_view.takes_colours({"TERM": "dumb"}, "posix"))
        self.assertFalse(mea_view.takes_colours({}, "nt"))
        self.assertTrue(mea_view.takes_colours({"WT_SESSION": "1"}, "nt"))


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
            (ran.returncode, ran.stdout.decode(encoding), ran.stderr.decode(encoding)),
            (status, out, err),
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

    def test_search_for_what_looks_like_an_option(self) -> None:
        self.file("A-b\n--c")
        self.runs("--file=talks.txt", "--search=--", out="A-b\n--c\n")
        self.runs("--file=talks.txt", "--search=-b", out="A-b\n")

    def test_help(self) -> None:
        self.runs("--help", out=mea_view.__doc__ or "")
        self.runs("-h", out=mea_view.__doc__ or "")

    def test_help_without_docstrings(self) -> None:
        usage = "usage: mea_view.py [-h] [--groups | --search WORD] [--file FILE]\n"
        self.runs("--help", script=["-OO", SCRIPT], out=usage)

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
            why='talks.txt: nothing matches "HARBOR"; did you mean Harbour?',
        )  # fmt: skip
        self.complains(
            "--file=talks.txt", "--search=harpouns", status=1,
            why='talks.txt: nothing matches "harpouns"; did you mean harpoons or Harpune?',
        )  # fmt: skip

    def test_no_group(self) -> None:
        self.complains(
            "--groups", "--file=-", given=b"A", why="standard input: names no group", status=1
        )

    def test_mistakes_in_the_options(self) -> None:
        for arguments, why in (
            ("--groups --search a", "argument --search: not allowed with argument --groups"),
            ("--search", "argument --search: expected one argument"),
            ("--file", "argument --file: expected one argument"),
            ("--group", "unrecognized arguments: --group"),
            ("--sea a", "unrecognized arguments: --sea a"),
            ("terror", "unrecognized arguments: terror"),
        ):
            with self.subTest(arguments):
                self.complains(*arguments.split(), why=f"{why}; see --help")

    def test_a_blank_keyword(self) -> None:
        for word in "", " ", "\t\n", "\u200b":
            with self.subTest(word):
                self.complains(
                    f"--search={word}", why="argument --search: WORD is blank; see --help"
                )

    def test_a_statement_that_is_missing(self) -> None:
        self.complains("--file=none.txt", why="none.txt: No such file or directory")
        self.complains("--file=--", why="--: No such file or directory")

    def test_the_bundled_statement_is_missing(self) -> None:
        shutil.copy(SCRIPT, self.folder)
        message = "mea_view.py: statement.txt: No such file or directory\n"
        self.runs(script=["mea_view.py"], status=2, err=message)

    def test_a_folder(self) -> None:
        self.complains("--file=.", why=".: Is a directory")

    @on_linux
    def test_a_file_that_cannot_be_read(self) -> None:
        self.complains("--file=/proc/self/mem", why="/proc/self/mem: Input/output error")

    def test_not_text(self) -> None:
        self.file(b"Caf\xe9")
        self.complains("--file=talks.txt", why="talks.txt: not UTF-8 text (byte 4)")
        self.complains("--file=-", given=b"\0", why="standard input: not UTF-8 text (byte 1)")

    def test_nothing_in_it(self) -> None:
        self.complains("--file=-", why="standard input: nothing in it")

    @on_linux
    def test_a_name_that_is_no_text(self) -> None:
        self.file(b"", b"\xff.txt")
        self.complains(b"--file=\xff.txt", why="?.txt: nothing in it")

    def test_a_name_with_control_characters(self) -> None:
        self.complains("--file=\x1b[2J\n", why="␛[2J␊: No such file or directory")

    def test_a_keyword_that_is_no_text(self) -> None:
        self.complains(b"--search=\xff", why='statement.txt: nothing matches "?"', status=1)

    def test_a_keyword_with_control_characters(self) -> None:
        word = "\x1b]0;\u202ezz\x9b"
        self.complains(
            f"--search={word}", why='statement.txt: nothing matches "␛]0;�zz�"', status=1
        )

    def test_a_mistake_with_control_characters(self) -> None:
        self.complains("\x1b[2J", why="unrecognized arguments: ␛[2J; see --help")


class Encodings(Process):
    """What a stream gets that lacks some characters."""

    TEXT = "“Élysée” – l’œuvre: Łódź, Дели"

    def writes(self, encoding: str, out: str) -> None:
        """Assert what becomes of the text on its way out, and in a message."""
        self.runs("--file=-", given=self.TEXT.encode(), encoding=encoding, out=f"{out}\n")
        message = f'mea_view.py: statement.txt: nothing matches "{out}"\n'
        self.runs(f"--search={self.TEXT}", encoding=encoding, status=1, err=message)

    def test_all_of_unicode(self) -> None:
        self.writes("utf-8", self.TEXT)
        self.writes("utf-16", self.TEXT)

    def test_ascii(self) -> None:
        self.writes("ascii", '"Elysee" - l\'oeuvre: Lodz, ????')

    def test_latin_1(self) -> None:
        self.writes("latin-1", '"Élysée" - l\'oeuvre: Lódz, ????')

    def test_cp1252(self) -> None:
        self.writes("cp1252", "“Élysée” – l’œuvre: Lódz, ????")

    def test_cp437(self) -> None:
        self.writes("cp437", '"Élysée" - l\'oeuvre: Lódz, ????')

    def test_gbk(self) -> None:
        self.writes("gbk", "“Elysée” – l’oeuvre: Lódz, Дели")

    def test_a_locale_without_utf_8(self) -> None:
        for name in "C", "POSIX":
            with self.subTest(name):
                self.file(self.TEXT)
                self.shell(
                    f'PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 LC_ALL={name} "$@" --file=talks.txt',
                    SCRIPT,
                    status=0,
                    out='"Elysee" - l\'oeuvre: Lodz, ????\n',
                )


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
        for arguments in [], ["--groups"], ["--search=terror"], ["--help"]:
            for options in [], ["-u"], ["-X", "dev"]:
                with self.subTest(arguments=arguments, options=options):
                    self.shell(
                        '"$@" >/dev/full', *options, SCRIPT, *arguments,
                        status=2, err="mea_view.py: standard output: No space left on device\n",
                    )  # fmt: skip

    @on_linux
    def test_a_full_disk_for_messages(self) -> None:
        self.shell('"$@" 2>/dev/full', SCRIPT, "--search=kohsar", status=1)

    def test_closed_standard_output(self) -> None:
        self.shell('"$@" >&-', SCRIPT, status=2, err="mea_view.py: standard output: closed\n")

    def test_standard_output_that_cannot_be_written(self) -> None:
        message = "mea_view.py: standard output: Bad file descriptor\n"
        self.shell('"$@" 1</dev/null', SCRIPT, status=2, err=message)

    def test_closed_standard_error(self) -> None:
        self.shell('"$@" 2>&-', SCRIPT, status=0, out=BUNDLED)
        self.shell('"$@" 2>&-', SCRIPT, "--search=kohsar", status=1)

    def test_closed_standard_input(self) -> None:
        self.shell('"$@" <&-', SCRIPT, status=0, out=BUNDLED)
        message = "mea_view.py: standard input: Bad file descriptor\n"
        self.shell('"$@" <&-', SCRIPT, "--file=-", status=2, err=message)

    @on_linux
    def test_standard_input_that_cannot_be_read(self) -> None:
        message = "mea_view.py: standard input: Input/output error\n"
        self.shell('"$@" </proc/self/mem', SCRIPT, "--file=-", status=2, err=message)

    def test_closed_when_there_is_nothing_to_abandon(self) -> None:
        mea_view.abandon(None)

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
            self.assertEqual((run.communicate(timeout=60), run.returncode), ((b"", b""), 130))

    def test_interrupted_while_it_writes(self) -> None:
        self.file("A line.\n" * 100_000)
        with self.started("--file=talks.txt") as run:
            assert run.stdout is not None and run.stderr is not None
            run.stdout.read(1)  # less than a pipe holds: it is being written
            run.send_signal(signal.SIGINT)
            run.stdout.close()
            self.assertEqual((run.stderr.read(), run.wait(timeout=60)), (b"", 130))


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

    def test_a_terminal_of_unknown_size(self) -> None:
        self.file("a " * 50)
        self.assertEqual(
            self.shown("--file=talks.txt", columns=0, NO_COLOR="1")[:80], "a " * 39 + "a\n"
        )

    def test_groups(self) -> None:
        self.file("Talks\nOn terror groups such as Nur and Dawn (\x1b[2J Nur).")
        self.assertEqual(self.shown("--groups", "--file=talks.txt"), "Nur\nDawn\n")

    def test_controls_of_a_text_are_shown(self) -> None:
        self.file("\x1b]0;gone\x07\nRing \x07 and \x1b[7mrun\x9b0m \u202eback.")
        self.assertEqual(
            self.shown("--file=talks.txt", "--search=run"),
            "\x1b[2m1\x1b[22m  Ring ␇ and ␛[7m\x1b[7mrun\x1b[27m�0m �back.\n",
        )


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
