"""Tests of mea_view: of its functions by example and answer, then of the program as it runs."""

# ruff: noqa: RUF001 - quotes, dashes and letters of other scripts are what some of it is about

from __future__ import annotations

import ast
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
from collections.abc import Sequence

sys.dont_write_bytecode = True
import mea_view  # noqa: E402

with contextlib.suppress(ModuleNotFoundError):  # Windows
    import fcntl
    import pty
    import termios

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, "mea_view.py")
with open(os.path.join(HERE, "statement.txt"), encoding="utf-8") as statement:
    BUNDLED = statement.read()
TEXT = "“Élysée” – l’œuvre: Łódź, Дели"
IN_ASCII = '"Elysee" - l\'oeuvre: Lodz, ????'

on_linux = unittest.skipUnless(sys.platform == "linux", "needs Linux")
on_posix = unittest.skipUnless(os.name == "posix", "needs a POSIX terminal, shell and signals")

# Without the site module, which the program does not need, Python starts sooner.
PYTHON = [sys.executable, "-S"]

# What there is of the environment that neither the program nor Python heeds, but for warnings.
HEEDED = "COLUMNS|LINES|NO_COLOR|TERM|PYTHON(?!WARN)"
ENVIRONMENT = {name: value for name, value in os.environ.items() if not re.match(HEEDED, name)}
ENVIRONMENT["PYTHONUTF8"] = "1"


def marked(text: str) -> tuple[str, list[str]]:
    """Return a text in which <something> is marked without the marks, and what is marked."""
    return re.sub("[<>]", "", text), re.findall("<(.*?)>", text)


def cases(text: str) -> list[str]:
    """Return the cases that | separates in a text."""
    return text.split(" | ")


def on_terminal(command: Sequence[str], folder: str, columns: int, **environment: str) -> str:
    """Return what a command writes to a terminal of some columns."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    settings = {**ENVIRONMENT, **environment}
    with subprocess.Popen(command, cwd=folder, env=settings, stdin=its, stdout=its, stderr=its):
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
    with contextlib.suppress(OSError):
        os.remove(cache)
        os.rmdir(os.path.dirname(cache))  # if there is nothing else in it


class Statement(unittest.TestCase):
    """What is in the bytes of a statement."""

    def reads(self, data: bytes, *expected: str) -> None:
        """Assert the paragraphs in some bytes."""
        with self.subTest(data):
            lines = mea_view.paragraphs(mea_view.text_lines(data))
            self.assertEqual(lines, list(expected))

    def test_what_ends_a_line(self) -> None:
        self.reads(b"Talks\r\nOne.\rTwo.\nThree.\n", "Talks", "One.", "Two.", "Three.")
        other = "A\x0bB\x0cC\x1dD\x85E\u2028F"
        self.reads(other.encode(), other)

    def test_blank_lines_and_space_around_others(self) -> None:
        self.reads(b"\n A \n\n \t\n\tB\n\n", " A ", "\tB")
        self.reads(b" \n\t\r\n\xc2\xa0")

    def test_byte_order_marks(self) -> None:
        self.reads("\ufeffA\n\ufeffB".encode(), "A", "\ufeffB")
        for encoding in "utf-16-le", "utf-16-be":
            self.reads("\ufeff“Talks”\r\n\r\nOne.\r\n".encode(encoding), "“Talks”", "One.")

    def test_what_is_no_text(self) -> None:
        for data, byte in (
            ("Élysée".encode("latin-1"), 1),
            ("Élysée ".encode() + "“x”".encode("cp1252"), 10),
            (b"\xef\xbb\xbfA\xff", 5),
            ("ab”".encode()[:-1], 3),
            ("“A”\0".encode(), 8),
            ("Paris".encode("utf-16-le"), 2),
            ("\ufeffTalks".encode("utf-16-le")[:-1], 11),
        ):
            with self.subTest(data), self.assertRaises(UnicodeDecodeError) as caught:
                mea_view.text_lines(data)
            self.assertEqual(caught.exception.start + 1, byte)


class Broken(unittest.TestCase):
    """Paragraphs whose lines were broken, and lines that were not."""

    FIRST = (
        "The harbour masters of both towns met on Friday to speak of counter-smuggling, of the "
        "lighthouse, and of groups such as Nur that threaten ships; they agreed on more patrols."
    )
    SECOND = "Patrols are to begin in spring, when all passages are open again for vessels."

    def joins(self, text: str, *expected: str) -> None:
        """Assert the paragraphs of a text."""
        with self.subTest(text):
            self.assertEqual(mea_view.paragraphs(text.split("\n")), list(expected))

    def stays(self, *lines: str) -> None:
        """Assert that lines are left as they are."""
        self.joins("\n".join(lines), *lines)

    def test_paragraphs_broken_at_some_column(self) -> None:
        for columns, indent, hanging, between in (
            *((columns, "", "", "\n") for columns in (60, 72, 80, 90, 100)),
            (72, "    ", "    ", "\n"),
            (72, "    ", "", ""),
            (72, "", "", ""),
        ):
            first, second = (
                textwrap.fill(text, columns, initial_indent=indent, subsequent_indent=hanging)
                for text in (self.FIRST, self.SECOND)
            )
            text = f"Harbour talks end\n\n{first}\n{between}{second}\n"
            self.joins(text, "Harbour talks end", indent + self.FIRST, indent + self.SECOND)

    def test_the_narrowest_and_the_widest(self) -> None:
        end = "d" * 24 + "."  # half of the narrowest: an address is longer
        for columns in 50, 100:
            full = "a" * (columns - 5) + " b, c"
            self.joins(f"Talks\n\n{full}\n{end}\n\n{full}\n", "Talks", f"{full} {end}", full)
            self.joins(f"Talks\n{full}\n{end}", "Talks", f"{full} {end}")
        for columns in 49, 101:
            full = "a" * (columns - 5) + " b, c"
            self.joins(f"Talks\n\n{full}\n{end}", "Talks", full, end)

    def test_one_paragraph_in_seven_has_to_be_broken(self) -> None:
        full, names = "a" * 60 + " b, c", ["Ali Khan"] * 6
        self.joins("\n".join([*names, "", full, "is it."]), *names, f"{full} is it.")
        names = ["Lal Das", *names]
        self.joins("\n".join([*names, "", full, "is it."]), *names, full, "is it.")

    def test_lines_that_were_evened_out_where_blank_ones_part_paragraphs(self) -> None:
        first = "The masters of both harbours met on Friday to speak about the strait"
        second = "and the lighthouse, and said that all who sail there may be sure"  # of would fit
        text = f"Talks\n\n{first}\n{second}\nof help."
        self.joins(f"{text}\n\nThey met.", "Talks", f"{first} {second} of help.", "They met.")
        self.joins(f"{text}\nThey met.", "Talks", first, second, "of help.", "They met.")

    def test_where_a_word_was_broken(self) -> None:
        start = "They will meet again to speak about the passage of ships by counter"
        for hyphen in "-", "\u2010", "\xad":
            text = f"Talks\n\n{start}{hyphen} \n  smuggling vessels, they said.\n"
            self.joins(text, "Talks", f"{start}{hyphen}smuggling vessels, they said.")
        self.joins(f"Talks\n\n{start} -\nsmuggling.", "Talks", f"{start} - smuggling.")  # a dash

    def test_an_initial_is_no_bullet(self) -> None:
        start = "They will meet again to speak about the passage of ships with"
        self.joins(f"Talks\n\n{start}\nS. Lal, they said.", "Talks", f"{start} S. Lal, they said.")

    def test_how_paragraphs_end(self) -> None:
        start = "The masters of both harbours met on Friday to speak of the lighthouse and of"
        for end in cases("it. | it: | it; | it!) 12 | it?'] | it.\u2019 | it.” | it.» | it। | it۔"):
            self.joins(f"Talks\n\n{start}\nboth, {end}", "Talks", f"{start} both, {end}")
        self.stays("Talks", start, "both of them, who knew it")

    def test_bullets_broken_too(self) -> None:
        first = "- the passage of ships through the strait in winter, when it is full of"
        second = "- the lighthouse, whose lamp is to be renewed in the course of the next"
        text = f"{first}\n  ice, which is to be kept open;\n{second}\n  summer.\n"
        self.joins(text, f"{first} ice, which is to be kept open;", f"{second} summer.")

    def test_a_rule_and_an_address(self) -> None:
        rule, url = "=" * 104, "https://harbours.example/" + "talks/" * 10
        text = f"{rule}\n{textwrap.fill(self.FIRST, 72)}\n\nRead more:\n{url}"
        self.joins(text, rule, self.FIRST, "Read more:", url)

    def test_bullets_and_numbers_begin_a_line(self) -> None:
        first = "The masters agreed on these points about the strait and about its lighthouse"
        second = "ships may pass the strait at night from May on, when the ice has gone away"
        signs = "- | * | + | o | – | — | > | · | • | ‣ | ⁃ | \uf0b7 | ➢"
        for bullet in cases(f"{signs} | 1. | (12) | a) | iv."):
            self.stays(first, f"{bullet} {second}", f"{bullet} and the lamp is renewed.")
        self.stays(first, f"\u2022{second}", "\u2022and the lamp is renewed.")

    def test_lines_that_were_never_broken(self) -> None:
        self.stays("Talks", self.FIRST, self.SECOND)
        self.stays("Talks", "Ships and their passage through the strait in winter", self.FIRST)
        self.stays("Masters of both harbours meet to speak of counter-smuggling", "Patrols begin.")
        self.stays(  # short paragraphs
            "The masters of both harbours met on Friday to speak of the lighthouse.",
            "Patrols will begin in spring, they said, when all of the ice is gone.",
            "Vessels of every kind may pass the strait again from the first of May.",
        )
        first = "Ali Khan, Joint Harbour Master of the Eastern Strait"
        self.stays(first, "de Souza, Maria", "van der Berg, Peter")
        self.stays(  # contents
            "The passage of ships ................................................. 3",
            "The lighthouse ....................................................... 7",
        )
        self.stays("the ice is gone", "the lamp is lit", "and ships pass on")
        met = "दोनों नगरों के मंत्रियों ने शुक्रवार को मुलाकात की और बात की।"
        self.stays(met, "वे मिलेंगे।", "साल बीता।")
        self.stays("两国部长星期五举行会谈" * 6, "双方同意明年春天再次举行会议" * 4, "会谈结束" * 9)


class Characters(unittest.TestCase):
    """What stands in for a character."""

    def test_what_a_plain_keyboard_types(self) -> None:
        for text, expected in (
            ("“a” „b‟ «c» 5″", '"a" "b" "c" 5"'),
            ("‘a’ ‚b‛ ‹c› 5′ ´ ʹʻʼʽʾʿ", "'a' 'b' 'c' 5' ' ''''''"),
            ("‐ ‑ ‒ – − — ―", "- - - - - -- --"),
            ("X\xad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u061c\u202a\u2069Y", "XY"),
            ("Élysée Åse ñ ǖ E\u0301lyse\u0301e", "Elysee Ase n u Elysee"),
            ("øØ łŁ đĐ æÆ œŒ ßẞ ı ﬁ", "oO lL dD aeAE oeOE ssSS i fi"),
            ("1⁄2… ²\xa0™", "1/2... 2 TM"),
            ("Дели हिंसा 東京", "Дели हिंसा 東京"),
            ("the U.N.-led é.t. up. No.3", "the UN-led et up. No.3"),
        ):
            with self.subTest(text):
                self.assertEqual(mea_view.plain(text)[0], expected)

    def test_where_characters_come_from(self) -> None:
        self.assertEqual(list(mea_view.plain("ab")[1]), [0, 1, 2])
        self.assertEqual(list(mea_view.plain("a\xadœ“")[1]), [0, 2, 3, 3, 4])

    def test_what_is_displayed(self) -> None:
        for text, encoding, expected in (
            ("a\x00\x1b[1m\x08\x7f", "utf-8", "a��[1m��"),  # it could command a terminal
            ("\x80\x9f\u202a\u202e\u2066\u2069", "utf-8", "������"),
            ("\t a \t b \u2028\u2029\x0c\x85 c ", "utf-8", "a b c"),
            ("co\xadop\xader\xadate", "utf-8", "cooperate"),
            ("~\xa0é\u2027\u202f\u2065\u206a", "utf-8", "~\xa0é\u2027\u202f\u2065\u206a"),
            (TEXT, "utf-8", TEXT),
            (TEXT, None, TEXT),
            (TEXT, "ascii", IN_ASCII),
            (TEXT, "cp1252", "“Élysée” – l’œuvre: Lódz, ????"),
        ):
            with self.subTest(ascii(text), encoding=encoding):
                self.assertEqual(mea_view.displayed(text, encoding), expected)


class Search(unittest.TestCase):
    """What a keyword finds."""

    def finds(self, keyword: str, *lines: str) -> None:
        """Assert that a keyword finds just what is marked in some lines."""
        texts = [marked(line)[0] for line in lines]
        found: list[list[str]] = [[] for _ in lines]
        with contextlib.suppress(mea_view.Problem):
            entries, pattern = mea_view.search("", texts, keyword)
            for index, text in entries:
                page = mea_view.page([(1, text)], pattern, 1, 10**6, colours=True)
                found[index] = re.findall("\x1b\\[7m(.*?)\x1b\\[27m", "".join(page))
        with self.subTest(keyword[:99], lines=ascii(lines)[:99]):
            self.assertEqual(found, [marked(line)[1] for line in lines])

    def test_where_words_begin_and_else_inside_them(self) -> None:
        self.finds("port", "a report on <port>s, a <Port>-Royal", "a report", "a <port>")
        self.finds("smuggl", "unsmuggled, anti-<smuggl>ing")
        self.finds("26", "of <26>11 and 1265 and 1226")
        self.finds("por", "re<por>ts", "re<por>ts")
        self.finds("ship", "the sea")

    def test_case_and_accents(self) -> None:
        self.finds("HARBOUR", "<harbour> <Harbour>")
        self.finds("ДЕЛИ", "в <Дели>")
        self.finds("strasse", "die <Straße>")
        self.finds("οδος", "<ΟΔΟΣ>")
        for keyword in "Elysee", "Élysée", "E\u0301lyse\u0301e":
            self.finds(keyword, "<Elysee>", "the <Élysée>", "the <E\u0301lyse\u0301e>")

    def test_hyphens_and_spaces_within(self) -> None:
        for form in cases("on-shore | On Shore | on \t shore | on—shore | on - shore | onshore"):
            self.finds("on shore", f"an <{form}> port")
            self.finds(form, "an <on-shore> port")
        self.finds("on shore", "an <on\u2028shore> port")
        self.finds("e-mail", "an <e mail>")
        self.finds("antismug", "<anti-smug>gling")
        self.finds("kohsare nau", "the <Kohsar-e Nau>")

    def test_keywords_of_any_length(self) -> None:
        self.finds("ab " * 50 + "c", f"x <{'ab ' * 50}c>d", "x " + "ab " * 50 + "d")
        self.finds("a-" * 5000, "b")
        self.finds("a" * 10**3, f"<{'a' * 10**3}>a")

    def test_quotes_of_any_kind(self) -> None:
        for keyword in '"no more"', "“no more”", "'no more'", "‹no more›", "´no more´":
            self.finds(keyword, "say <“no more”> or <‹no more›> or <'no more'>")
        self.finds("state's", "the <state’s>")

    def test_what_cannot_be_seen(self) -> None:
        for mark in "\u200e", "\u200f", "\u061c", "\u2066", "\u202c", "\xad", "\u200b", "\ufeff":
            self.finds(f"on{mark} shore", f"an <o{mark}n{mark} shore> port", "an <on shore> port")

    def test_full_stops_of_abbreviations(self) -> None:
        for keyword in "UN", "u.n.", "U.N":
            self.finds(keyword, "the <U.N.> and the <UN>")
        self.finds("un listed", "<U.N.-listed> ships")
        self.finds("listed un", "<listed U.N.> ships")
        self.finds("us", "the <U.S.>A., the menu. Soup menu.Soup")
        self.finds("3.5", "35 or <3.5>")
        self.finds("rao", "S.<Rao> and U.S.<Rao>", "the <Rao>")
        self.finds(".", "a U N. up<.>")

    def test_other_scripts(self) -> None:
        self.finds("सा", "हिंसा <सा>ल")  # the signs of vowels belong to words
        self.finds("हिं", "अहिंसा <हिं>सा")
        self.finds("ملاقات", "جمعہ کو <ملاقات> کی۔")
        self.finds("恐怖", "打击<恐怖>主义")

    def test_ise_and_ize(self) -> None:
        self.finds("organisation", "an <organization>")
        self.finds("organize", "to <organise>")
        self.finds("analyse", "to <analyze>")
        self.finds("zation", "organi<zation>")  # copied out of a word
        self.finds("seal", "zeal")
        self.finds("gas", "Gaza")

    def test_no_character_is_special(self) -> None:
        for keyword in cases(r". | [ | \d | (now) | a|b | ^a | a$ | x* | y+ | z? | {2} | # | --"):
            self.finds(keyword, f"so <{keyword}> is", "1 2 3 - 4")

    def test_hyphens_at_the_edges_are_meant(self) -> None:
        self.finds("-e-", "the Kohsar<-e->Nau e")
        self.finds("e-", "e Kohsar-<e->Nau")
        self.finds("-e", "e Kohsar<-e>-Nau")
        self.finds("kohsar-", "Kohsar Nau")
        self.finds("-----x", "-" * 5000)
        self.finds("x---", f"<x--->{'-' * 5000}")
        self.finds("- sea -", "sea <– sea –>")

    def test_a_match_is_the_whole_character(self) -> None:
        self.finds("ss", "<ß>")
        self.finds("...", "<…>")
        self.finds("office", "the <oﬃce>")
        self.finds("of", "the <oﬃ>ce")
        self.finds("e", "<e\u0301\u0302>t")

    def test_what_is_suggested_where_nothing_matches(self) -> None:
        for keyword, text, *expected in (
            ("harbor", "The Harbour. The HARBOUR", "Harbour"),  # as the text has it
            ("elisee", "Élysée palace", "Élysée"),
            ("elisee", "E\u0301lyse\u0301e palace", "E\u0301lyse\u0301e"),
            ("kohsars", "'Kohsar's'", "Kohsar's"),
            ("marines", "marin mariner\nMaurine marine", "marine", "Maurine", "mariner"),
            ("kohsar nao", "In Kohsar-Nau", "Kohsar-Nau"),  # phrases of as many words
            ("kohsar nao", "Kohsar, Nau", "Kohsar, Nau"), ("kohsar nao", "kohsarnau"),
            ("harbour", "The sea, the ports"), ("?!", "what?"),
            ("kohsar", "a'" * 10**5),  # takes no longer than other words
        ):  # fmt: skip
            with self.subTest(keyword, text=text[:99]):
                found = mea_view.suggestions(text.split("\n"), mea_view.folded(keyword)[0])
                self.assertEqual(found, expected)


class Names(unittest.TestCase):
    """Which groups a statement names; all of them are made up."""

    def named(self, *texts: str) -> None:
        """Assert that each text names just what is marked in it."""
        for text in texts:
            with self.subTest(text):
                lines, expected = marked(text)
                self.assertEqual(list(mea_view.group_names(lines.split("\n"))), expected)

    def listed(self, *texts: str) -> None:
        """Assert that each text goes on with a list that has just what is marked in it."""
        self.named(*(f"They fight terrorist groups such as {text}" for text in texts))

    def test_what_introduces_a_list(self) -> None:
        for introduction in cases(
            "groups such as | networks, such as | organisations including | organizations like:"
            " | outfits like | entities, namely | agencies viz. | affiliates \u2013 including"
            " | groups including \u2014 | groups (such as | groups, which include"
            " | groups, especially the | groups”, particularly | groups, in particular"
            " | groups, notably | groups, mainly the so-called | bodies viz | groups, specifically"
            " | groups such  as\t | groups are | groups: | groups \u2014"
        ):
            self.named(f"They named “two terrorist {introduction} <Nur> and <Dawn>.")
        self.named("They named such terrorist groups as the <Nur> and <Dawn>.")

    def test_what_calls_a_body_violent(self) -> None:
        for body in cases(
            "armed and criminal gangs | UN-listed terror groups | Banned organisations"
            " | organisations banned in the country"
            " | outlawed Nuria-based outfits | globally-proscribed entities | UN-banned agencies"
            " | heavily-armed bodies"
            " | militia groups | rebel movements abroad"
        ):
            self.named(f"{body}, such as <Nur>, met.")
        self.named("They named a terror outfit such as <Nur>.")

    def test_groups_of_which_no_more_is_said(self) -> None:
        for before in cases("threats from | its associated | some | two | 12 | a Kesh-based"):
            self.named(f"After the blast, {before} groups such as <Nur> met.")
        self.named(
            "Talks on terrorism\nGroups such as <Nur> met.", "Trade grew. Groups such as Dawn met.",
            "After the blast, Nur and other groups such as <Dawn> met.",
            "On counterterrorism. Groups such as <Nur> met.", "Violent groups such as <Nur> met.",
            "After the blast, unions and groups such as Nur met.",
            "Groups such as <Nur> met.\nAn attack followed.",
        )  # fmt: skip

    def test_words_between_a_body_and_its_list(self) -> None:
        self.named(
            "Terror groups operating from Kesh, including <Nur>, met.",
            "Terror groups in the region like <Nur> met.", "Terror groups (notably <Nur>) met.",
            "Terror groups active in this area, such as <Nur>, met.",
            "Terror groups listed by the Council such as <Nur> met.",
            "Terrorist groups and entities, e.g. <Nur>, met.", "Firms and bodies such as Nur met.",
            "Terror groups in all of the far and wild East, including <Nur>, met.",
            "Terror groups in cities, including Nur, met.",
            "Terror groups have killed officials including Nur.",
            "Terror groups in Nuria. They include Nur.",
            "Terror groups that hit Zor, including <Nur>, met.",
            "Terror struck. Other groups that the paper named include <Nur> and <Dawn>.",
            "Both countries condemned the terror groups, including <Nur> and <Dawn>.",
            "Terror groups active in all of the far and wild East, including Nur, met.",
        )  # fmt: skip

    def test_beside_a_body(self) -> None:
        self.named(
            "They named the terrorist group <Nur>.", "<Nur>, <Dawn> and other militant groups met.",
            "The terrorist group “<Sons of Ash>” met.", "The banned outfits <Nur> and <Dawn> met.",
            "The armed gang <NF> and Zor met", "<Nur> and <Dawn Front (DF)> terror groups met.",
            "The militant group <Jamaat al-Nur> killed nine.",
            "Two groups banned in Kesh are <Nur> and <Zor>.", "Outlawed gangs: <Nur> and <NF>.",
            "Terror outfits <Nur> and <Zor> met.", "The raid by <Nur>, a banned outfit, failed.",
            "They named Delhi, and the banned outfits <Nur> and <Dawn>.",
            "<Nur>, and other designated terror groups, met.",
            "<Nur> and any other globally designated terror groups met.",
            "In the East, <Nur> and other terror groups met.",
            "In raids, <Nur>, <Dawn> and other terror groups met.",
            "Still in Kesh, <Nur> and other terror groups met.",
            "On Friday, <Nur> and other armed gangs met.",
            "The <Nur Front>, an armed gang that hides, met.", "Zor and the <NF>, an armed group.",
            "Zor and the <Nur Front>, an armed group.",
            "They broke the <Nur> terror network.", "<Nur>, a designated terror group, met.",
        )  # fmt: skip
        self.named(
            "<Nur> is a militant group with a seat in Zor.", "The <Nur Front> was an armed gang.",
            "<Nur> and the <Dawn Front> are banned terrorist organisations.",
            "<Nur> and the <Dawn Front> have been proscribed as unlawful.",
            "The <Dawn Front> has been proscribed.",
            "<Nur> and the <Dawn Front> were armed gangs.",
            "The seat of <Nur>, a banned outfit, burnt.",
            "Terror outfits like <Nur>, <Dawn> and their affiliates hide.",
            "They act against <Jamaat al-Nur>, a terror group led by Zor.",
            "The <Nur Front>, a Keshi militant group, denied it.",
            "Whoever was in it, <Nur Front>, an armed gang that hides, met.",
        )
        self.named(  # not of the body beside them
            "Delhi and the Zor Valley are terror groups’ targets.", "Zor is the gang’s seat.",
            "The herald denied that Nur is a terror group.", "Nur is no terror group.",
            "In Zor and Kesh are armed groups.", "Zor has been proscribed medicines.",
            "Captagon is a proscribed drug.", "The Zor terror network of old met.",
            "Zor and Kesh have been banned.", "Torture is proscribed by law.",
            "The Zor Army and the Nur Front and militant groups met.",
            "Karim Azeez and other terror group heads met.", "They saw such terror groups in Zor.",
            "They broke the anti-Zor terror network.", "The Afghan terror network, it said, fled.",
            "Islamist and other terror groups met.", "In east Zor, a terror group that hid met.",
            "Near the Red Moon Inn, a terror group that hid met.", "A Red Moon terror network met.",
            "The Nurian terror network is large.", "They fought in Dawn, Kesh, Nur terror groups.",
            "A Nur terror network is large.", "In Delhi, a terror group, once large, met.",
            "However, a terror group attacked.", "Nur and other farmers met militant groups.",
            "Near the port of Zor, a terror group that hides met.", "Nur and militant groups met.",
            "The Zor terror network case was heard.", "In Zor, an armed gang, hid.",
            "They met in two groups: Nuria and Kesh.", "The groups banned Nur and Dawn.",
            "He left Kesh, another Zor rebel gang.", "They met other Zor terror groups.",
            "By such means, terror groups as Nur hide.",
            "Delhi and Paris armed gangs met.", "The terror group, including Zor, met.",
            "Terror groups Delhi has banned met.", "Delhi and Zor banned groups that met.",
            "Terror Groups Attack Delhi and Paris",
            "Delhi and Zor terror groups met.", "Terror struck. The group NF met.",
        )  # fmt: skip

    def test_bullets_on_the_following_lines(self) -> None:
        for introduction in "terror groups such as:", "these terror groups: ":
            bullets = "- <Nur>;\n\u2022 the <Dawn>, and\n3. <Red Moon>."
            lines = f"They named {introduction}\n{bullets}"
            self.named(lines, f"{lines}\nDelhi agreed.")
        self.named("The gangs banned are:\n1. <Nur> alias <Zor Net>\n2. <Ash> alias <NF>\n3. <Red>")
        self.named(
            "They named terror groups such as:\nDelhi agreed.",
            "They named terror groups such as <Nur>\n2. Delhi agreed.",
        )

    def test_what_follows_is_what_a_sentence_says_to_follow(self) -> None:
        self.named(
            "The following armed gangs were banned under the laws of Nuria:\n- <Nur>\n- <Dawn>",
            "The following bodies proscribed in Nuria:\n- <Nur>\n- <Dawn>",
            "The following armed outfits have struck banks and towns: <Nur> and <Dawn>.",
        )
        self.named(
            "The following clinics were hit by armed groups:\n- Red Moon Clinic\n- Zor Relief",
            "The following organisations met the armed groups of the East: Red Moon and Lilac.",
            "They met following the talks on armed groups: Delhi and Paris.",
            "The following were killed by armed gangs: Asha Rao and Karim Azeez.",
            "The following clergy were killed by armed gangs:\n- Asha Rao\n- Karim Azeez",
            "The following rebel group leaders were named:\n- Asha Rao\n- Karim Azeez",
        )

    def test_what_a_name_is_made_of(self) -> None:
        for name in cases(
            "Nur | NDF | Red Moon Front | Kohsar-e-Nau | Kohsar e-Nau | Kohsar e Nau | al-Nur"
            " | Élan | Kohsar-ul Nau | Kohsar\u2011e\u2011Nau | al Nur | el Nur | an-Nur | anti-Nur"
            " | Jama'at | Jama’at al-Nur wal-Dawn | Jamaat ud Nur | Nu`ra | Nu\xadr | Nure\u0301"
            " | Front de Libération du Nur | Frente del Sol | Ahl wa al-Dawn | Sons of the la Dawn"
            " | People’s Dawn | 42 Brothers | March 23 Movement | Dawn network | Red group"
            " | Nur As Dawn | Nur/Dawn | Nur / Dawn | Nur (RM) | Nur/Dawn (RM) | Nur (al-Dawn)"
            " | Nur (RM, QDe.132) | Nur (Group for the Support of Dawn)"
            " | Movement of Dawn in Zor (MDZ)"
        ):
            self.listed(f"<{name}>, and <Zor>.", f"<Zor> and <{name}> in caves.")
        self.listed("“<State in Kesh and Zor>” and <Nur>", "“<Nur>,” “<Dawn>,” and “<Red Moon>.”")

    def test_a_possessive_is_no_part_of_a_name(self) -> None:
        self.named("The terror group <Nur Front>’s chief met.")

    def test_what_is_no_part_of_a_name(self) -> None:
        for word in cases("From | The | pro-Nur | 42 | Armed | nur | Delhi-based | (Nur)"):
            self.listed(f"{word} met.")
        self.listed(
            "“<Nur>”, '<Dawn>' and ‘<Red>’.", "“<Nur> and <Dawn>, and the <Zor>”",
            "<Nur>, he said,” met “groups”.", "NGOs", "<Nur> and the Syrian rebel front",
            "<Nur> (banned in 2019), <Dawn>[1] [23] and <Zor>", "<Nur> (likely large) and <Zor>",
            "the <Nur>, an outlawed <Dawn> and the banned <Zor>",
            "Delhi-based <Nur> and UN-listed <Dawn>", "the al-Zor-linked <Nur>",
            "<Nur (RM)>/<NF> and Delhi based <Dawn>",
            "<Nur> and <Dawn> in the U.S. Delhi met.",
            "The <Nur> for Friday’s attack.", "<Nur> banned Dawn.",
            "the militant outfits <Nur> and <Dawn>", "<Nur> and organisations such as Red Lamp",
        )  # fmt: skip

    def test_an_abbreviation_tells_how_far_a_name_goes(self) -> None:
        self.listed(
            "<Sons of Dawn and Dusk (SDD)>, and <Nur>", "<Dawn State in Nuria (DSN)> and <Zor>",
            "<Sons with x-rays of Dawn (SD)>", "<Dawn State \u2013 Kesh Province (DSKP)>, <Zor>",
            "<Dawn of Nur and Kesh (KDN)>", "<Sons of Dawn> and <Kohsar-e-Nau (KeN)>",
            "<Sons of Dawn>, <Dusk (SDD)>", "<Zor> has named the groups of Nur Sons of Zor (NSZ)",
            "<Sons of Dawn>: Dusk (SD)", "<Sons of Dawn> – and Dusk (SD)", "<㏇>",
        )  # fmt: skip

    def test_what_joins_names(self) -> None:
        self.listed(
            "<Nur>, <Dawn>, and <Red Moon>.", "<Nur> or <Dawn> as \xa0 well as <Red Moon>",
            "<Nur> and <Dawn> and/or <Red Moon>",
            "<Nur> & <Dawn>; along with <Red Moon>, together with <Zor>",
        )  # fmt: skip

    def test_others_have_no_name(self) -> None:
        self.listed(
            "<Nur> and their affiliates, <Dawn> and all its manifestations, <Zor>’s affiliates",
            "<Nur> and its affiliates, notably <Dawn>",
            "<Nur> and their affiliates such as <Dawn>", "<Nur> and <Dawn> designated in Kesh",
            "<Nur> and other groups in the East including <Dawn>", "<Nur> and others",
            "<Nur>, <Dawn>, and other UN designated groups", "<Nur>, their leaders Karim and Ali",
            "<Nur>, <Dawn> and other countries including Chad",
        )  # fmt: skip

    def test_where_a_list_ends(self) -> None:
        for end in cases(
            ", including in Delhi. | , while also helping Delhi. |  – and Delhi helps."
            " |  must leave Delhi and Paris. |  in Delhi and Paris. | . Delhi and Paris met."
            " | , and Delhi agreed. | , Delhi said. | , the minister said."
            " | , Delhi’s minister said. | , Foreign Minister Ali Khan told reporters."
        ):
            self.listed(f"<Nur> and <Dawn>{end}", f"<Nur>{end}")
        self.listed(
            "<Nur>, <Dawn> and <Zor> attacked.", "<Nur>, <Dawn>, and <Zor> across Delhi.",
            "<Nur>, <Dawn>, and <Red Moon>, and Nuria as such.", "<Nur> and <Dawn>, and <Zor>.",
            "<Nur>, <Dawn>, and the <Red Moon>, and the Kesh as such.",
            "<Nur>, <Dawn>, and <Moon>, and <Zor>.", "<Nur> and its armed wing, the <New Dawn>.",
            "<Nur>, its offshoot <Dawn>, and <Zor>.",
        )  # fmt: skip

    def test_each_group_once_in_its_fullest_form(self) -> None:
        self.named(
            "Terror groups like the DF. The <Dawn Front (DF)> fled.",
            "Terror groups like NUR. The <Run Urn (NUR)> fled.",
            "Terror groups like <Dawn Front (DF)>, <Dusk Fleet (DF)>",
            "Terror groups like <Red Moon (X2)>, <RM>",
            "Terror groups like KeN. <Kohsar\u2011e-Nau>", "Terror groups like <DF>. Dawn Front",
            "Terror groups like <KeN>. Karim Azeez (KeN)", "Terror groups like <Zor>. Kesh/Zor war",
            "Terror groups like <Nur (Dawn)>, Dawn", "Terror groups like <Zarin>. The Zor Rail Net",
            "Terror groups like al Qamar, <Al-Qammer>", "Terror groups like <Ansar> and <Nusra>",
            "Terror groups like <Brigade 1> and <Brigade 11>",
            "Terror groups like <Badar>, Badra and <Nur>, <Noor>, <Niir>, NUR",  # too short
        )
        for text, names in (
            ("KeN, Nur, Kohsar-e-Nau (KeN), Kohsr e-Nau", {"Kohsar-e-Nau (KeN)": 1, "Nur": 1}),
            ("Nur, Dawn and Nur/Zor", {"Nur/Zor": 1, "Dawn": 1}),
            ("Nur.\nTerror groups like KN, Kohsar (KN)", {"Nur": 1, "Kohsar (KN)": 2}),
            ("\n- Nur.\nThe armed group NF met.", {"Nur": 1, "NF": 3}),
        ):
            with self.subTest(text):
                lines = f"Talks\nTerror groups such as: {text}".split("\n")
                self.assertEqual(mea_view.group_names(lines), names)

    def test_a_word_more_in_the_vocabulary_is_enough(self) -> None:
        with open(SCRIPT, encoding="utf-8") as stream:
            source = stream.read()
        for neighbour, word, text in (
            ("outfits ", "snorks", "Terror struck. Two snorks such as Nur met."),
            ("entities ", "blunds", "The banned blunds such as Nur met."),
            ("terrorist ", "brutick", "The brutick entities such as Nur met."),
            ("banned proscribed ", "shunned", "They met UN-shunned entities such as Nur."),
            ("attack ", "wounding", "After the woundings, groups such as Nur met."),
            ("namely ", "mostwise", "Terror groups, mostwise Nur, met."),
            ("or & ", "eke", "Terror groups such as Zor eke Nur met."),
            ("another all\n    ", "mickle", "Terror groups such as the mickle Nur met."),
            ("/ of ", "vum", "Terror groups such as Dawn vum Nur met."),
            ("several ", "umpty", "Terror struck. Umpty groups such as Nur met."),
        ):
            with self.subTest(word):
                changed = types.ModuleType("changed")
                changed.__file__ = SCRIPT
                exec(source.replace(neighbour, f"{neighbour}{word} ", 1), vars(changed))
                self.assertIn("Nur", " ".join(changed.group_names([text])))
                self.assertNotIn("Nur", " ".join(mea_view.group_names([text])))

    def test_long_and_hostile_lines(self) -> None:
        self.listed(
            ", ".join(f"<N{number}>" for number in range(1000)), "groups such as " * 4000,
            "<Nur> " + "(Nur " * 4000, "<Nur>" + ", " * 10**4,
            "<Nur> and their " + "terrorist groups such as Nur and their " * 4000,
        )  # fmt: skip
        self.named("Terror struck " + "Nurian " * 40000 + "terror groups.")

    def test_nobody_is_named(self) -> None:
        for sentence in re.split(r"(?<=\.)\s+", NOBODY.strip()):
            self.named(f"Terrorist attacks\n{' '.join(sentence.split())}")


# Sentences of a statement on terrorism that name nobody as violent: victims and officials, places,
# newsrooms and firms, respectable bodies, tools and currencies, and no list at all.
NOBODY = """
Terrorists killed officials, including Inspector Karim and Judge Lal. The outfits have murdered
officials, including Karim Azeez and Lal Das. Victims of terrorism, including Karim Azeez and Maria
Lopez, were honoured. Terror groups killed journalists, including Maria Lopez of the Herald.
Terrorist groups target minorities like the Zor and the Kesh. Terrorist networks, said Foreign
Minister Ali Khan, must be broken. Those killed by the militant group include Asha Menon and Ravi
Sen. Victims of terrorist groups, including Arun Rao and Lila Sen, were honoured. The victims of the
gang, including Ravi Sen, were honoured. Experts on extremist movements including Professor Uma Rao
and Judge Lal spoke. They thanked him for naming terrorist groups, notably President Jon Ek.
Terrorist groups are a danger to the neighbourhood, including Nuria and Kesh. Militant groups that
attack cities, such as Nuria and Zor, must be stopped. Terrorist groups operating in countries such
as Nuria and Zor are a threat. Terrorist organisations, including in Nuria and Zor, are a threat.
They act against terrorist groups in fora like the Forum and Asra. Terrorist groups, especially
those in Nuria, are a threat to Delhi and Paris. Countries hit by terrorist attacks, including Nuria
and Zor, met in Delhi. Attacks by terrorist groups, including the Zor attack, were condemned. In
Nuria, a terrorist group attacked a bus. Attacks by terrorist groups, including the Kesh and Zor
attacks, were condemned. States that have banned the group include Nuria and Kesh. Terrorist groups
have struck Delhi, Paris and other capitals. Technology groups such as Bluebird and Macrohard take
extremist videos down. Media groups such as Zor News reported the attack. News networks such as Zor
TV showed the attack. Terror groups threaten the press, including the Herald. Terror groups in Nuria
have attacked the press, including the Herald. Business groups including the Harbour Chamber closed
their shops. Companies targeted by the gang, including Zor Bank and Kesh Steel, closed. Banks such
as Zor Bank finance no terrorist groups. Airlines like Zor Air were threatened by terror groups.
Rights groups including Open Watch condemned the terror attack. Aid agencies such as Red Lamp left
after the militant attack. Tribal groups like the Zor and the Kesh fled the militants. Women's
groups including Red Lamp condemned terrorism. Farmers, doctors and other groups such as Open Hands
condemned the attack. Working groups such as the Delhi Group on Terrorism will meet again. UN
entities such as Unodo and Unicom fight terrorism. Regional organisations like Asra and Bimra oppose
terrorism. Organisations such as Red Lamp fled terrorist groups. Counter-terrorism agencies such as
the Nuria Bureau met. Anti-terror organisations such as Peace First met. Designated agencies such as
the Nuria Bureau will fight terrorism. Governments, companies and groups like Harbour Aid help
victims. Armed forces such as the Nuria Rifles fight terrorist groups. Terrorist groups use
platforms such as Chatter and Telegraf. Terrorist groups use the internet, including Chatter. Terror
groups with drones such as the Falcon are a threat. Terrorist groups rely on currencies such as
Bitkoin and Ether. Banned social networks such as Chatter spread terrorism. Terror financing
networks such as Hawala Express were discussed. Terrorist groups like to hide, including in caves.
They see terrorist groups as Nuria and Zor do. States harbouring terrorist groups, including Nuria,
were named. Courts ban terrorist groups under domestic law, including the Forum Act. Countries
that have banned terror groups, including Nuria, met. The countries hosting those who fled the
gangs are Nuria and Kesh.
Act against terrorist groups - Nuria and Zor said. They met on terrorist groups: Nuria and Zor had
asked for it. They thank faith-based groups such as Open Hands.
Terrorist groups, Nuria and Zor agreed, must be fought. The minister spoke about terrorist groups:
Delhi, he said, would act. Terrorist Groups: A Threat.
The sponsors of terrorist groups, such as Nuria, were named. They recalled the resolutions on
terrorist groups, including Resolutions 12 and 13. It is a terrorist organisation. There are armed
groups on both sides. Meanwhile, a militant group, large once, attacked. The terror group Friday
claimed the attack. Work in groups such as the Forum and Bimra goes on. They act through groups such
as Bimra. Within groups such as Bimra, terrorism is on the table. The attack was shown on networks
such as Chatter. They oppose terrorist groups in every forum, including Bimra. Victims of terrorist
groups: Arun Rao, Lila Sen. The main sponsors of the terrorist groups are Nuria and Kesh. Supporters
of terrorist groups, such as Nuria, were named.
"""


class Page(unittest.TestCase):
    """How lines look on a terminal."""

    def shows(self, lines: Sequence[str], page: str, columns: int = 80, pattern: str = "") -> None:
        """Assert the page of some lines, with <b>, <q> and <r> for bold, quiet and reversed."""
        for code, letter in ("1", "b"), ("22", "/"), ("2", "q"), ("7", "r"), ("27", "."):
            page = page.replace(f"<{letter}>", f"\x1b[{code}m")
        entries = list(enumerate(lines))
        rows = mea_view.page(entries, pattern, len(lines) - 1, columns, "\x1b" in page)
        with self.subTest(lines[0][:99], columns=columns):
            self.assertEqual("\n".join(rows), page)

    def test_headline_and_numbered_paragraphs(self) -> None:
        self.shows(["Talks", "One.", "Two."], "Talks\n\n1  One.\n\n2  Two.")
        lines = ["A long headline", "One two three-four five"]
        self.shows(lines, "A long\nheadline\n\n1 One two\n  three-four\n  five", columns=12)

    def test_numbers(self) -> None:
        for entries, last, expected in (
            ([(1, "One.")], 9, ["1  One."]),  # as many digits as the last has
            ([(1, "One.")], 10, [" 1  One."]),
            ([(0, "A"), (2, "B"), (2, "C"), (3, "D")], 3, ["A", "", "2  B", "   C", "", "3  D"]),
        ):
            with self.subTest(entries):
                rows = list(mea_view.page(entries, "", last, 80, colours=False))
                self.assertEqual(rows, expected)

    def test_columns(self) -> None:
        self.shows(["A", "B"], "A\n\n1 B", columns=39)
        self.shows(["A", "B"], "A\n\n1  B", columns=40)  # have room for a wider margin
        self.shows(["abc", "def"], "ab\nc\n\n1 de\n  f", columns=1)

    def test_bold_headline_quiet_numbers_and_highlights(self) -> None:
        lines = ["Red sea talks", "By red sea, red sea."]
        page = "<b>Red sea</>\n<b>talks</>\n\n<q>1</> By red\n  sea,\n  red\n  sea."
        self.shows(lines, page, columns=8)
        page = "<b><r>Red sea<.></>\n<b>talks</>\n\n"
        page += "<q>1</> By <r>red<.>\n  <r>sea<.>,\n  <r>red<.>\n  <r>sea<.>."
        self.shows(lines, page, columns=8, pattern="red[ ]sea")
        self.shows(["By sea, seas"], "<b>By <r>sea<.>, <r>sea<.>s</>", pattern="sea")
        self.shows(["Sea"], "Sea", pattern="sea")

    def test_a_megabyte_takes_time_in_proportion(self) -> None:
        self.shows(["a" * 80 * 10**3], "\n".join(["a" * 80] * 10**3), pattern="a")
        self.shows([" ".join("a" * 40 * 10**3)], "\n".join(["a " * 39 + "a"] * 10**3), pattern="a")

    def test_columns_of_one_character(self) -> None:
        for columns, texts in (
            (1, ["é", "e\u0301", "ｶ", "ก็", "a\u20dd"]),
            (2, ["中", "한", "Ｕ", "\U0001f525", "\u2764\ufe0f", "हि"]),
            (4, ["\U0001f44d\U0001f3fb", "\U0001f44d\U0001f3ff", "\U0001f468\u200d\U0001f469"]),
        ):
            for text in texts:
                with self.subTest(ascii(text)):
                    self.assertEqual(sum(map(mea_view.width, text)), columns)

    def test_where_rows_are_broken(self) -> None:
        for columns, *rows in (
            (7, "one two", " three"), (6, "one", " two", " three"), (5, ""),  # a row may be full
            (4, "a", " bbbb", "bb c"), (2, "中", "文"),  # what is wider than a row
            (4, "中文", "中文", "中"), (5, "中文", "中"), (4, "ＵＮ", "中"),  # wide characters
            (4, "ab", " 中文"), (5, "a 中", " 中文", " b"),
            (2, "e\u0301e\u0301", "e\u0301"), (2, "हि", "हि"), (2, "กำ", "กำ"),  # not before a mark
            (7, "दिल्ली", " और फ्रांस"), (22, "دونوں ممالک کے وزراء", " نے جمعہ کو ملاقات کی۔"),
            (5, "e\u0301e\u0301 ab"), (5, "a\u200bb\u200ec d"),  # what takes no column is free
            (8, "dit", " «\xa0non\xa0»", " ici"),  # not at no-break spaces
            (8, "dit\xa0non", "\xa0ici"),  # unless there are no others
        ):  # fmt: skip
            text = "".join(map(str, rows))
            with self.subTest(ascii(text), columns=columns):
                found = [text[start:end] for start, end in mea_view.rows(text, int(columns))]
                self.assertEqual(found, [str(row).lstrip() for row in rows])


class Process(unittest.TestCase):
    """The program as it runs: exit status, standard output and standard error together."""

    def setUp(self) -> None:
        """Make an empty folder to run in."""
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    def file(self, text: str, name: str = "talks.txt", encoding: str = "utf-8") -> None:
        """Put a file into the folder."""
        with open(os.path.join(self.folder, name), "wb") as stream:
            stream.write(text.encode(encoding))

    def comes(self, command: Sequence[str], *expected: object, **given: str) -> None:
        """Assert the status, output and errors of a command, given text or an encoding."""
        encoding = given.get("encoding", "utf-8")
        ran = subprocess.run(
            command, cwd=self.folder, env={**ENVIRONMENT, "PYTHONIOENCODING": encoding},
            input=given.get("text", "").encode(), capture_output=True, check=False,
        )  # fmt: skip
        with self.subTest(command, encoding=encoding):
            errors = ran.stderr.decode(encoding).replace(os.linesep, "\n")
            self.assertEqual((ran.returncode, ran.stdout.decode(), errors), expected)

    def runs(self, status: int, shown: str, *arguments: str, **given: str) -> None:
        """Assert the status of a run, and what it prints or, if that is not 0, complains of."""
        expected = ("", f"mea_view.py: {shown}\n") if status else (shown, "")
        python = [*PYTHON, *given.get("python", "").split(), given.get("script", SCRIPT)]
        self.comes([*python, *arguments], status, *expected, **given)


class Modes(Process):
    """What the program prints into a pipe, or why it does not."""

    def test_the_statement_as_it_is(self) -> None:
        os.symlink(SCRIPT, os.path.join(self.folder, "link"))
        self.runs(0, BUNDLED, script="link")
        for python in cases("-I | -O | -OO | -u | -X dev -W error | -X utf8=0 | -E -s"):
            self.runs(0, BUNDLED, python=python)

    def test_another_statement(self) -> None:
        text, out = "\ufeffTalks\r\n\r\n  One \x1b[1m.\rTwo.", "Talks\n  One \x1b[1m.\nTwo.\n"
        self.file(text)
        self.runs(0, out, "--file", "talks.txt")
        self.runs(0, out, "--file", "-", text=text)
        for encoding in "ascii", "cp1252", "gbk", "utf-16":  # which is for messages
            self.runs(0, f"{TEXT}\n", "--file=-", text=TEXT, encoding=encoding)

    def test_groups(self) -> None:
        text = "Talks\nOn terror groups such as Nur and Dawn."
        self.runs(0, "Nur\nDawn\n", "--file=-", "--groups", text=text)
        self.runs(1, "standard input: names no group", "--groups", "--file=-", text="A")

    def test_search(self) -> None:
        text = "By the sea\nLand.\nBy SEA\x1b[0m.\n--c"
        self.runs(0, "By the sea\nBy SEA\x1b[0m.\n", "--file=-", "--search", "sea", text=text)
        self.runs(0, "By the sea\n", "--file=-", "--search", "the", "sea", text=text)
        self.runs(0, "--c\n", "--file=-", "--search=-c", text=text)

    def test_a_search_that_finds_nothing(self) -> None:
        text = "Talks\nBy the Harbour, Harpune and the harpoons."
        for word, hint in (
            ("kohsar", ""),
            ("HARBOR", '; did you mean "Harbour"?'),
            ("harpouns", '; did you mean "harpoons" or "Harpune"?'),
        ):
            why = f'standard input: nothing matches "{word}"{hint}'
            self.runs(1, why, "--file=-", "--search", word, text=text)
        why = 'statement.txt: nothing matches "{}"'
        self.runs(1, why.format(TEXT), f"--search={TEXT}")
        self.runs(1, why.format(IN_ASCII), f"--search={TEXT}", encoding="ascii")

    def test_help(self) -> None:
        with open(SCRIPT, encoding="utf-8") as stream:
            text = str(ast.get_docstring(ast.parse(stream.read())))
        for options in "--help", "-h --file=none.txt":
            self.runs(0, f"{text}\n", *options.split())
        self.runs(0, "see README.md\n", "--help", python="-OO")
        rows = text.split("\n")
        self.assertTrue(len(rows) <= 22 and max(map(len, rows)) <= 80)  # fits a screen

    def test_mistakes_in_the_options(self) -> None:
        see, file = "; see --help", "; to read a file, use --file"
        for arguments, why in (
            ("--groups --search a", f"argument --search: not allowed with argument --groups{see}"),
            ("--search", f"argument --search: expected at least one argument{see}"),
            ("--file", f"argument --file: expected one argument{see}"),
            ("--search=", f"argument --search: WORD is blank{see}"),
            ("--search=\u200b", f"argument --search: WORD is blank{see}"),
            ("--search a -x", f"no such option: -x{see}"),
            ("--serach", "no such option: --serach; did you mean --search?"),
            ("--group", "no such option: --group; did you mean --groups?"),
            ("--fil=a", "no such option: --fil=a; did you mean --file?"),
            ("un listed", f"no such option: un; to find words, use --search un listed{file}"),
            ("--search=at sea", f"no such option: sea; to find words, use --search at sea{file}"),
            ("serach", "no such option: serach; did you mean --search?"),
            ("\x1b[2J", f"no such option: �[2J; to find words, use --search �[2J{file}"),
        ):
            self.runs(2, why, *arguments.split())

    def test_what_cannot_be_read(self) -> None:
        missing = os.strerror(errno.ENOENT)
        self.runs(2, f"'': {missing}", "--file=")
        shutil.copy(SCRIPT, self.folder)
        self.runs(2, f"statement.txt: {missing}", script="mea_view.py")
        self.file("Café", encoding="latin-1")
        not_text = "not UTF-8 text (byte 4); save it as UTF-8"
        self.runs(2, f"talks.txt: {not_text}", "--file=talks.txt")
        self.runs(2, f"standard input: {not_text}", "--file=-", text="Caf\0")
        self.runs(2, "standard input: nothing in it", "--file=-", text="\n \n")

    @on_linux
    def test_folders_and_names_that_are_no_text(self) -> None:
        self.runs(2, f".: {os.strerror(errno.EISDIR)}", "--file=.")
        self.runs(2, f"�[2J : {os.strerror(errno.ENOENT)}", "--file=\x1b[2J\n")
        self.runs(2, f"/proc/self/mem: {os.strerror(errno.EIO)}", "--file=/proc/self/mem")
        self.file("", "\udcff.txt")
        self.runs(2, "?.txt: nothing in it", "--file=\udcff.txt")
        self.runs(1, 'statement.txt: nothing matches "?"', "--search=\udcff")

    def test_nothing_is_written_anywhere(self) -> None:
        shutil.copy(SCRIPT, self.folder)
        self.file("Talks\nOn terror groups such as Nur.")
        settings = {**ENVIRONMENT, "HOME": self.folder, "TMPDIR": self.folder}
        for mode in [], ["--groups"], ["--search=nor"]:
            command = [*PYTHON, "mea_view.py", "--file=talks.txt", *mode]
            subprocess.run(command, cwd=self.folder, env=settings, capture_output=True, check=False)
        self.assertEqual(sorted(os.listdir(self.folder)), ["mea_view.py", "talks.txt"])

    def test_main_leaves_the_process_as_it_was(self) -> None:
        before = signal.getsignal(signal.SIGINT)
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            self.assertEqual(mea_view.main(["--file=none.txt", "--groups"]), 2)
            self.assertEqual(mea_view.main(["--search", "2593"]), 0)
        self.assertEqual(out.getvalue(), BUNDLED.split("\n")[3] + "\n")
        self.assertTrue(err.getvalue().startswith("mea_view.py: none.txt: "))
        self.assertEqual(signal.getsignal(signal.SIGINT), before)
        code = f"import sys; sys.path.append({HERE!r}); import mea_view; "
        code += "mea_view.main(['--file=-']); sys.stdin.read()"  # which is still open
        self.comes([*PYTHON, "-B", "-c", code], 0, "Talks\n", "", text="Talks")


@on_posix
class Streams(Process):
    """Standard streams that fail, and signals."""

    def shell(self, status: int, script: str, *options: str, out: str = "", err: str = "") -> None:
        """Assert what comes of a shell script in which "$@" is the program."""
        command = ["sh", "-c", script, "sh", *PYTHON, *options, SCRIPT]
        self.comes(command, status, out, err)

    def test_a_locale_without_utf_8(self) -> None:
        for name in "C", "POSIX":
            settings = f"unset PYTHONIOENCODING; PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 LC_ALL={name}"
            self.shell(0, f'{settings} "$@"', out=BUNDLED)

    def test_a_pipe_that_closes(self) -> None:
        self.file("A line.\n" * 20_000)
        for mode in "", "--search=line":
            for options in [], ["-u"], ["-X", "dev"]:
                script = f'{{ "$@" --file=talks.txt {mode}; echo $? >&2; }} | true'
                self.shell(0, script, *options, err="141\n")

    @on_linux
    def test_a_full_disk(self) -> None:
        full = f"mea_view.py: standard output: {os.strerror(errno.ENOSPC)}\n"
        for mode in "", "--groups", "--search=terror", "--help":
            for options in [], ["-u"], ["-X", "dev"]:
                self.shell(2, f'"$@" {mode} >/dev/full', *options, err=full)

    def test_closed_streams(self) -> None:
        bad = f"mea_view.py: standard {{}}: {os.strerror(errno.EBADF)}\n"
        for status, script, out, err in (
            (2, '"$@" >&-', "", "mea_view.py: standard output: closed\n"),
            (2, '"$@" 1</dev/null', "", bad.format("output")),
            (0, '"$@" 2>&-', BUNDLED, ""),
            (1, '"$@" --search=kohsar 2>&-', "", ""),
            (0, '"$@" <&- 2>&-', BUNDLED, ""),
            (2, '"$@" --file=- <&-', "", bad.format("input")),
            (2, '"$@" --file=- 0>/dev/null', "", bad.format("input")),
            (2, '"$@" <&- >&- 2>&-', "", ""),
            (2, '"$@" --file=- <&- >&- 2>&-', "", ""),
        ):
            self.shell(status, script, out=out, err=err)

    def interrupted(self, *arguments: str, given: bytes, read: int) -> None:
        """Assert what comes of Ctrl-C after the program took some bytes and gave some others."""
        with subprocess.Popen(
            [*PYTHON, SCRIPT, *arguments], bufsize=0, cwd=self.folder, env=ENVIRONMENT,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            # A shell has its background jobs ignore it.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        ) as run:  # fmt: skip
            assert run.stdin is not None and run.stdout is not None and run.stderr is not None
            run.stdin.write(given)
            run.stdout.read(read)
            run.send_signal(signal.SIGINT)
            run.stdout.close()
            self.assertEqual((run.stderr.read(), run.wait(timeout=60)), (b"", -signal.SIGINT))

    def test_interrupted(self) -> None:
        self.file("A line.\n" * 100_000)
        # A pipe holds less than is given, and less than is written.
        self.interrupted("--file=-", given=b"a" * 1_000_000, read=0)
        self.interrupted("--file=talks.txt", given=b"", read=1)


@on_posix
class Terminal(Process):
    """What a person sees."""

    def shown(self, columns: int, *arguments: str, **environment: str) -> str:
        """Return what the program shows on a terminal of some columns."""
        return on_terminal([*PYTHON, SCRIPT, *arguments], self.folder, columns, **environment)

    def test_every_word_in_rows_that_fit(self) -> None:
        for columns, widest in (20, 20), (40, 40), (80, 80), (200, 88):
            with self.subTest(columns):
                rows = self.shown(columns).split("\n")
                text = " ".join(re.sub(r"^\d  ?", "", row).strip() for row in rows)
                self.assertEqual(text.split(), BUNDLED.split())
                self.assertTrue(widest - 9 < max(map(len, rows)) <= widest)
        self.assertEqual(self.shown(0), self.shown(80))  # of unknown size

    def test_which_terminals_get_colours(self) -> None:
        plain, coloured = "Talks\n", "\x1b[1mTalks\x1b[22m\n"
        self.file("Talks")
        for environment, expected in (
            ({"TERM": "xterm"}, coloured),
            ({"TERM": "xterm", "NO_COLOR": ""}, coloured),
            ({"TERM": "xterm", "NO_COLOR": "1"}, plain),
            ({"TERM": "dumb"}, plain),
        ):
            with self.subTest(environment):
                self.assertEqual(self.shown(80, "--file=talks.txt", **environment), expected)

    def test_what_a_terminal_can_show(self) -> None:
        self.file("“Élysée” – l’œuvre… \x07Дели")
        shown = self.shown(40, "--file=talks.txt", PYTHONIOENCODING="ascii")
        self.assertEqual(shown, '"Elysee" - l\'oeuvre... ?????\n')
        text = "\x1b]0;gone\x07\nRing \x07, \x1b[7mrun\x9b \u202e.\nTwo armed groups: Nur, NF."
        for more, mode, shown in (
            (8, "--search=run", "\x1b[2m 1\x1b[22m  Ring �, �[7m\x1b[7mrun\x1b[27m� �.\n"),
            (7, "--groups", "\x1b[2m2\x1b[22m  Nur\n   NF\n"),
        ):
            self.file(text + "\nLand." * more)
            with self.subTest(mode):
                self.assertEqual(self.shown(80, "--file=talks.txt", mode, TERM="xterm"), shown)

    def test_the_examples_of_readme(self) -> None:
        with open(os.path.join(HERE, "README.md"), encoding="utf-8") as stream:
            examples = re.findall(r"^\$ (.*)\n((?:(?!\$ |```).*\n)*)", stream.read(), re.MULTILINE)
        self.assertGreater(len(examples), 5)
        for command, output in examples:
            with self.subTest(command):
                script = f'python() {{ "{sys.executable}" "$@"; }}; {command}'
                shown = on_terminal(["sh", "-c", script], HERE, 80)
                self.assertEqual(shown, output.rstrip("\n") + "\n" * bool(output.strip()))


if __name__ == "__main__":
    unittest.main()
