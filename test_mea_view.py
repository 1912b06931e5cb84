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

on_posix = unittest.skipUnless(os.name == "posix", "needs a POSIX terminal, shell and signals")
FULL = "/dev/full"
with_a_full_disk = unittest.skipUnless(os.path.exists(FULL), f"needs {FULL}")

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
            lines = mea_view.paragraphs(mea_view.decoded(data))
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
        for data in b"Caf\xe9", b"\xef\xbb\xbfA\xff", b"ab\xe2\x80", b"P\0a\0", b"\xff\xfeT":
            with self.subTest(data), self.assertRaisesRegex(mea_view.Problem, "plain text"):
                mea_view.decoded(data)


class Wrapped(unittest.TestCase):
    """Paragraphs whose lines were wrapped, and lines that were not."""

    FIRST = (
        "The harbour masters of both towns met on Friday to speak of counter-smuggling, of the "
        "lighthouse, and of groups such as Nur that threaten ships; they agreed on more patrols."
    )
    SECOND = "Patrols are to begin in spring, when all passages are open again for vessels."

    def joins(self, text: str, *expected: str) -> None:
        """Assert the paragraphs of a text."""
        with self.subTest(text):
            self.assertEqual(mea_view.paragraphs(text), list(expected))

    def stays(self, *lines: str) -> None:
        """Assert that lines are left as they are."""
        self.joins("\n".join(lines), *lines)

    def test_paragraphs_wrapped_at_some_column(self) -> None:
        for columns in 60, 72, 80, 90, 100:
            first, second = (textwrap.fill(text, columns) for text in (self.FIRST, self.SECOND))
            for between in "\n", "\n\n":
                text = f"Harbour talks end\n\n{first}{between}{second}\n"
                self.joins(text, "Harbour talks end", self.FIRST, self.SECOND)

    def test_indented_lines(self) -> None:
        for below in "", "    ":
            text = textwrap.fill(self.FIRST, 72, initial_indent="    ", subsequent_indent=below)
            self.joins(f"Talks end\n\n{text}\n", "Talks end", f"    {self.FIRST}")

    def test_the_bundled_statement(self) -> None:
        lines = BUNDLED.splitlines()
        for columns in 60, 72, 80, 100:
            for broken_words in True, False:
                wrapped = (
                    textwrap.fill(line, columns, break_on_hyphens=broken_words) for line in lines
                )
                self.joins("\n\n".join(wrapped), *lines)

    def test_the_narrowest_and_the_widest(self) -> None:
        for columns in 45, 100:
            full = "b, c " * (columns // 5 - 1) + "b, cd"
            self.joins(f"Talks\n{full}\nis.\n{full}", "Talks", f"{full} is.", full)
        self.stays("Talks", "b, c " * 8 + "b, c", "is.")
        self.stays("Talks", "b, c " * 19 + "b, cde", "is.")

    def test_a_line_that_has_room_for_the_next_word_is_not_full(self) -> None:
        longest = "Masters of both harbours met on Friday to speak about the lights, too;"
        full = "The lamp that guides ships through is to be renewed in the next"
        self.joins(f"Talks\n{longest}\n{full}\nfew days", "Talks", longest, f"{full} few days")
        self.stays("Talks", longest, full[:50], "few days")

    def test_where_a_word_was_broken(self) -> None:
        start = "They will meet again to speak about the passage of ships by counter"
        for hyphen in "-", "\u2010", "\xad":
            text = f"Talks\n\n{start}{hyphen} \n  smuggling vessels, they said.\n"
            self.joins(text, "Talks", f"{start}{hyphen}smuggling vessels, they said.")
        self.joins(f"Talks\n\n{start} -\nsmuggling.", "Talks", f"{start} - smuggling.")  # a dash

    def test_the_end_of_a_sentence_parts_lines_without_blank_ones(self) -> None:
        start = "The masters of both harbours met on Friday to speak of the lighthouse and of"
        for end in cases("it. | it: | it; | it!) 12 | it?'] | it.\u2019 | it.” | it.» | it। | it۔"):
            self.stays("Talks", f"{start} {end}", "Ships may pass the strait again, they say")
        self.joins(f"Talks\n{start}\nboth.", "Talks", f"{start} both.")

    def test_blank_lines_part_paragraphs_if_there_are_some(self) -> None:
        start = "The masters of both harbours met on Friday to speak of the lighthouse."
        more = "They agreed to meet again in spring when all passages are open to"
        joined = f"{start} {more} ships."
        self.joins(f"A\n\n{start}\n{more}\nships.\n\nB.", "A", joined, "B.")
        self.joins(f"A\n\n{start}\n{more}\nships.", "A", start, f"{more} ships.")

    def test_bullets_wrapped_too(self) -> None:
        first = "- the passage of ships through the strait in winter, when it is full of"
        second = "- the lighthouse, whose lamp is to be renewed in the course of the next"
        text = f"Points:\n{first}\n  ice, which is to be kept open;\n{second}\n  summer.\n"
        self.joins(text, "Points:", f"{first} ice, which is to be kept open;", f"{second} summer.")

    def test_bullets_and_numbers_begin_a_line(self) -> None:
        first = "The masters agreed on these points about the strait and about its lighthouse:"
        second = "ships may pass the strait at night from May on, when the ice has gone away;"
        signs = "- | * | + | o | – | — | > | · | • | ‣ | \uf0b7 | ➢"
        for bullet in cases(f"{signs} | 1. | (12) | a) | iv."):
            self.stays(first, f"{bullet} {second}", f"{bullet} and the lamp is renewed.")

    def test_in_a_sentence_a_number_and_a_dash_begin_no_bullet_but_a_sign_does(self) -> None:
        start = "The masters of both harbours met in the town on the strait on the afternoon of"
        for rest in "16. June, they said.", "– as they said – Friday.":
            self.joins(f"Talks\n{start}\n{rest}", "Talks", f"{start} {rest}")
        self.stays("Talks", start, "• the lamp")

    def test_a_rule_and_an_address_are_no_measure(self) -> None:
        rule, url = "=" * 104, "  https://harbours.example/" + "talks/" * 10
        text = f"{rule}\n{textwrap.fill(self.FIRST, 72)}\n\nRead more:\n{url}  "
        self.joins(text, rule, self.FIRST, "Read more:", url)

    def test_a_headline_longer_than_the_lines_below(self) -> None:
        headline = "Masters of both harbours of the strait meet to speak of counter-smuggling"
        body = textwrap.fill(self.FIRST, 60)
        self.joins(f"{headline}\n{body}", headline, self.FIRST)
        self.stays(headline, "Patrols begin.")
        self.joins(f"{headline} of\nships\n{body}", f"{headline} of ships", self.FIRST)

    def test_lines_that_were_never_wrapped(self) -> None:
        self.stays("Talks", self.FIRST, self.SECOND)
        self.stays("Talks", "Ships and their passage through the strait in winter", self.FIRST)
        self.stays(  # short paragraphs
            "The masters of both harbours met on Friday to speak of the lighthouse.",
            "Patrols will begin in spring, they said, when all of the ice is gone.",
            "Vessels of every kind may pass the strait again from the first of May.",
        )
        first = "Ali Khan, Joint Harbour Master of the Eastern Strait"
        self.stays(first, "de Souza, Maria", "van der Berg, Peter")
        self.stays(  # names and titles
            "Talks", first, "Maria Souza, Joint Harbour Master of the Western Strait", "Peter Berg"
        )
        self.stays("the ice is gone", "the lamp is lit", "and ships pass on")
        self.stays("两国部长星期五举行会谈" * 6, "双方同意明年春天再次举行会议" * 4, "会谈结束" * 9)

    def test_long_lines_take_no_longer_than_short_ones(self) -> None:
        self.stays("Talks:", f"A{' ' * 10**5}b", *["- Nur"] * 10**4)


class Characters(unittest.TestCase):
    """What stands in for a character."""

    def test_what_is_displayed(self) -> None:
        for text, expected in (
            ("a\x00\x1b[1m\x08\x7f", "a��[1m��"),  # it could command a terminal
            ("\x80\x9f\u202a\u202e\u2066\u2069", "������"),
            ("\t a \t b \u2028\u2029\x0c\x85 c \xa0d ", "a b c d"),
            ("co\xadop\xader\xadate", "cooperate"),
            ("e\u0301 \u1112\u1161\u11ab", "é 한"),  # composed
            ("~é\u2027\u2065\u206a \u2764\ufe0f", "~é\u2027\u2065\u206a \u2764\ufe0f"),
        ):
            self.assertEqual(mea_view.displayed(text), expected, ascii(text))

    def test_what_makes_no_difference(self) -> None:
        for text, expected in (
            ("ÉLYSÉE e\u0301 ǖ", "elysee e u"),
            ("Straße øØ łŁ æÆ œŒ ﬁ", "strasse oo ll aeae oeoe fi"),
            ("organize analyze zeal gaz", "organise analyse zeal gaz"),
            ("X\ufffd\xad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u061c\u202a\u2069Y", "xy"),
            ("Дели हिंसा 東京", "дели हिंसा 東京"),
        ):
            self.assertEqual(mea_view.folded(text), expected)


class Search(unittest.TestCase):
    """What a keyword finds."""

    def finds(self, keyword: str, *lines: str) -> None:
        """Assert that a keyword finds just what is marked in some lines."""
        texts = [marked(line)[0] for line in lines]
        found: list[list[str]] = [[] for _ in lines]
        with contextlib.suppress(mea_view.NothingFound):
            for number, text, spans in mea_view.search(texts, keyword):
                found[number] = [text[span] for span in spans]
        with self.subTest(keyword[:99], lines=ascii(lines)[:99]):
            self.assertEqual(found, [marked(line)[1] for line in lines])

    def test_where_words_begin(self) -> None:
        self.finds("port", "a report on <port>s, a <Port>-Royal", "a report", "a <port>")
        self.finds("26", "of <26>11 and 1265 and 1226")

    def test_case_and_accents(self) -> None:
        self.finds("HARBOUR", "<harbour> <Harbour>")
        self.finds("ДЕЛИ", "в <Дели>")
        self.finds("οδος", "<ΟΔΟΣ>")
        self.finds("ملاقات", "جمعہ کو <ملاقات> کی۔")
        self.finds("हिं", "अहिंसा <हिं>सा")  # the signs of vowels belong to words
        for keyword in "Elysee", "Élysée", "E\u0301lyse\u0301e":
            self.finds(keyword, "<Elysee>", "the <Élysée>", "the <E\u0301lyse\u0301e>")

    def test_any_marks_between_words(self) -> None:
        for form in cases("on shore | On \t Shore | on-shore | on—shore | on/shore | on” “shore"):
            self.finds("on shore", f"an <{form}> port")
            self.finds(form, "an <on shore> port")
        self.finds("on shore", "onshore", "on the shore")
        self.finds("is is", "ISIS")

    def test_hyphens_and_full_stops_within_words(self) -> None:
        for keyword in "cooperate", "co-operate", "co\u2010operate":
            self.finds(keyword, "<cooperate>, <co-operate>")
        self.finds("un", "the <U.N>., the <UN>, an <un>-named one", "menu")
        self.finds("u.n.", "the <U.N>. and the <UN>")
        self.finds("un listed", "<U.N.-listed> ships")
        self.finds("jamaat", "<Jama’at>, <Jama'at>")

    def test_no_character_is_special(self) -> None:
        for keyword in cases(r"a. | [a | \a | (a) | a|^ | ^a | a$ | a* | a+ | a? | {a} | #a | --a"):
            self.finds(keyword, "so <a> is", "b d w 1 2")

    def test_a_match_is_the_whole_character(self) -> None:
        self.finds("ss", "<ß>")
        self.finds("office", "the <oﬃce>")
        self.finds("of", "the <oﬃ>ce")
        self.finds("e", "a\xade\u0301t and <e>")

    def test_keywords_of_marks_alone(self) -> None:
        for keyword in cases("?! | - | “” | \u200b | \u0301"):
            with self.subTest(keyword), self.assertRaisesRegex(mea_view.Problem, "no letter"):
                mea_view.search(["so?!"], keyword)

    def test_what_is_suggested_where_nothing_matches(self) -> None:
        for keyword, text, meant in (
            ("harbor", "The Harbour. A pier", '"Harbour"'),  # as the text has it
            ("elisee", "Élysée palace", '"Élysée"'),
            ("marines", "marin mariner\nMaurine marine", '"marine" or "Maurine"'),  # two at most
            ("national", "an international day", '"international"'),  # it has it inside
            ("cat", "chat, communicate", '"chat"'),  # rather what is near
            ("ma-kohro", "Of Ma Kohra. Oh", '"Ma Kohra"'),  # phrases of as many words
            ("kohsarnau", "Kohsar-Nau", '"Kohsar-Nau" or "Kohsar"'),  # and of one more, or fewer
        ):
            hint = mea_view.hint(text.split("\n"), keyword)
            self.assertEqual(hint, f"; did you mean {meant}?")

    def test_where_nothing_is_suggested(self) -> None:
        self.assertEqual(mea_view.hint(["The sea, the ports"], "harbour"), "")
        self.assertEqual(mea_view.hint(["sea " * 10], "word " * 10**4), "")  # too long
        self.assertEqual(mea_view.hint(["a'" * 10**5], "kohsar"), "")  # takes no longer than others


class Names(unittest.TestCase):
    """Which groups a statement names; all of them are made up."""

    def named(self, *texts: str) -> None:
        """Assert that each text, under a headline, names just what is marked in it."""
        for text in texts:
            with self.subTest(text):
                body, expected = marked(text)
                found = mea_view.group_names(["Masters meet", *body.split("\n")])
                self.assertEqual(list(found), expected)

    def listed(self, *texts: str) -> None:
        """Assert that each text goes on with a list that has just what is marked in it."""
        self.named(*(f"They fight terrorist groups such as {text}" for text in texts))

    def test_how_a_paragraph_is_simplified(self) -> None:
        for passage, simple in (
            ("They fear gangs like Red Moon (RM).", "SMALL fear GROUPS CUE <Red_Moon_(RM)> END"),
            ("gangs like the “Nur”", "GROUPS CUE <Nur>"),
            ("Nur and the banned Ash, Delhi-led", "<Nur><Ash> COMMA FILLER"),
            ("Dawn, Ash; and Nur, and Zor", "<Dawn><Ash><Nur> COMMA AND <Zor>"),  # it was over
            ("Dawn group and Ash as well as Nur or Zor", "<Dawn><Ash><Nur><Zor>"),
        ):
            self.assertEqual(mea_view.simplified(passage), f"END {simple} ")

    def test_what_introduces_a_list(self) -> None:
        for introduction in cases(
            "groups such as | networks, such as | organisations including | organizations like:"
            " | outfits like | entities, namely | militias viz. | affiliates \u2013 including"
            " | groups including \u2014 | groups (such as | groups, which include | groups, e.g."
            " | groups, especially the | groups”, particularly | groups, in particular"
            " | groups -- like | groups, notably | groups, mainly the so-called | groups, i.e.,"
            " | groups such  as\t | groups, for example | groups, among them | groups, primarily"
            " | groups including, but not limited to, | groups/networks such as"
            " | groups and entities like"
        ):
            self.named(f"They named “two terrorist {introduction} <Nur> and <Dawn>.")

    def test_a_cue_that_introduces_no_list_of_violent_bodies(self) -> None:
        self.named(
            "They named ports such as Kesh and Zor, and terrorist groups.",
            "Terrorist groups hide there, as Kesh and Zor know.",
            "They fear terrorist groups. Such as Nur is no sentence.",
            "Terror groups used trucks such as the Falcon.",
        )

    def test_what_calls_a_body_violent(self) -> None:
        for body in cases(
            "armed and criminal gangs | UN-listed terror groups | Banned organisations"
            " | outlawed Nuria-based outfits | globally-proscribed entities | rebel movements"
            " | insurgent factions | Kesh-Nurian armed gangs"
        ):
            self.named(f"{body}, such as <Nur>, met.")
        for body in cases("rights groups | firms and organisations | counter-terrorism groups"):
            self.named(f"After the attack, {body}, such as Nur, met.")

    def test_groups_of_which_no_more_is_said(self) -> None:
        for before in cases("from | including | its associated | and | two | a Kesh-based | the"):
            self.named(f"After the blast, {before} groups such as <Nur> met.")
        self.named(
            "Groups in the south such as <Nur> met.\nAn attack followed.",
            "Trade grew. Groups such as Nur met.",
            "After the blast, Women's groups such as Nur met.",
            "After the blast, these groups met: Nuria and Kesh.",
            "After the blast, two groups, Nuria and Kesh, agreed.",
            "After the blast, Nuria, Kesh and other groups met.",
            "Nuria, Kesh and attack groups such as Nur met.",
        )

    def test_a_headline_is_read_only_if_it_is_all_there_is(self) -> None:
        headline = "Terror groups such as Nur met"
        self.assertEqual(mea_view.group_names([headline]), {"Nur": 0})
        self.assertEqual(mea_view.group_names([headline, "So did Zor."]), {})
        self.assertEqual(mea_view.group_names(["Terror:", "Groups like Nur met."]), {"Nur": 1})

    def test_a_phrase_between_a_body_and_its_list(self) -> None:
        self.named(
            "Terror entities operating from Kesh, including <Nur>, met.",
            "Terror groups in the region like <Nur> threaten India and France.\n"
            "Armed gangs and groups such as <Zor> met. Armed militias include: <Ash>.",
            "Terror groups in Nuria, Kesh and Zor, including <Nur> and <Dawn>, met.",
            "Terror groups listed by the Council such as <Nur> met.",
            "Terror groups that hit Zor, including <Nur>, met.",
            "Terror groups in cities, including Nur, met.",  # a list is of the nearest plural
            "Terror groups in the north fled. Asha’s men, including Nur, met.",
            "Terror groups have killed officials including Nur.",
            "Terror groups have struck the port, including Nur.",  # no phrase begins so
            "Terror groups in an old far hot dry low red wet big new land, like Nur, met.",
        )

    def test_lists_after_a_verb(self) -> None:
        for verb in cases("are | were | include | included"):
            self.named(f"The terrorist groups that strike there {verb} <Nur>, <Dawn> and <Zor>.")
        self.named(
            "The armed groups there are: <Nur> and <Dawn>. Armed movements are <Ash> and <Zor>.",
            "The terrorist groups are Keshi, he said.",
            "Victims of terror groups include Asha Rao and Karim Azeez.",
        )

    def test_lists_after_dashes_and_colons(self) -> None:
        self.named(
            "Five terrorist groups — <Nur>, <Dawn> and <Zor Front (ZF)> — were named.",
            "Terrorist groups in the south (<Nur>, <Dawn>) were named.",
            "These terror groups were found: (1) <Nur>; (2) <Dawn>; and (3) <Zor Front>.",
            "Two armed gangs - <Ash> and <Red> - met; two large terror groups, Nur and Zor.",
            "Terror groups: MEA",
            "Terror Groups: A Threat to Nuria",
            "Three agencies watch armed groups: Nuria Watch, Zor Post.",
            "Three ports bear the brunt of the attacks by militant groups: Kesh, Zor and Mara.",
        )

    def test_bullets_below_a_colon(self) -> None:
        for bullets in cases("- <Nur>;\n- <Dawn> | 1. <Nur>\n2. <Red> | • <Nur>; and\n• <Dawn>"):
            self.named(f"The following terror groups were banned:\n{bullets}\nDelhi agreed.")
        self.named(
            "They named these terror groups:\n<Nur>, <Dawn> and <Zor>.",
            "They named these terror groups:\nDelhi agreed.",
            "They spoke of:\n- terror groups such as <Nur>;\n- Kesh.",
            "They fight terror groups such as <Nur>\n2. Delhi agreed.",
        )

    def test_beside_a_body(self) -> None:
        self.named(
            "They named the Delhi terror group <Nur>.", "The banned outfits <Nur> and <Dawn> met.",
            "The terrorist group “<Sons of Ash and Dusk>” met.",
            "The terrorist group “<Ash and Dusk>” (led by Asha) met.",
            "The <Nur> armed rebel network met.", "The <Nur> and <Dawn> terror groups met.",
            "The Palestinian militant group <Nur> met.", "A Keshian militant group met.",
            "They fear the Islamist gang <Nur>.", "The anti-Nur terror group",
            "The Kesh and Zor group heads met.", "The group Nur met after the attack.",
            "The militant group’s leader Asha met Zor.", "Terror groups that Delhi has banned met.",
        )  # fmt: skip

    def test_and_other_groups(self) -> None:
        self.named(
            "<Nur>, <Dawn> and other militant groups met.",
            "<Nur>, and three other foreign terrorist outfits, met.",
            "In Kesh, Nur, and many other foreign terror groups.\nIn Zor and other armed gangs.",
            "Delhi, Paris and other capitals fear terror groups.",
            "Delhi, Paris and other victims of terror groups met.",
            "Nur and militant groups met.",
        )

    def test_who_has_to_do_with_groups_is_none(self) -> None:
        self.named(
            "They met victims of terror groups, including Asha Rao and Karim Azeez.",
            "They named victims of terror groups: Asha Rao and Karim Azeez.",
            "Countries that ban terror groups, including Nuria and Kesh, agreed.",
            "They thanked towns that have fought terror groups, including Zor.",
            "The following were killed by armed gangs: Asha Rao and Karim Azeez.",
            "They banned individuals and terrorist groups, including Asha Rao and Nur.",
            "They told victims of terror groups such as <Nur> and <Dawn> so.",
            "The dangers that come from terror groups, including <Nur>, grow.",
            "They told reporters that terror groups, including <Nur>, hide.",
            "Leaders of Nuria and Kesh fear terror groups, including <Nur>.",
        )

    def test_what_a_name_is_made_of(self) -> None:
        for name in cases(
            "Nur | 3R | Red Moon Front | Kohsar-e-Nau | Kohsar e-Nau | Kohsar e Nau | al-Nur"
            " | Élan | Kohsar-ul Nau | Kohsar\u2011e\u2011Nau | al Nur | an-Nur | Brigade 313"
            " | Jama’at al-Nur wal-Dawn | Jamaat ud Nur | Nu`ra | Nur wal Zor | Ōnur | Nuré"
            " | Front de l’Azur | Frente del Sol | Workers’ Front | People’s Dawn | 313 Sons"
            " | March 23 Movement | Dawn network | Dawn movement | Sword & Crescent Brigade"
            " | Nur/Dawn | Nur (RM) | Nur/Dawn (RM) | Nur (RM, QDe.132) | Sons of Dawn (“SD”)"
            " | Nur(RM) | Nur (Group for the Support of Dawn) | Movement of Dawn in Zor (MDZ)"
            " | Dawn in Nu’r and Dusk (DND) | al-Nur in the East (ANE) | Keshian Front"
            " | Sons for Nur | 17 November (17N) | Sons of the Nur | Liga di Nur | Front du Nord"
            " | Sol de la Nur | Nur ul Haq | Nur wa Zor | Nur fi Kesh | Nur fil Kesh"
        ):
            self.listed(f"<{name}>, and <Zor>.", f"<Zor> and <{name}> in caves.")

    def test_what_is_no_part_of_a_name(self) -> None:
        for word in cases("nur | (nur) | 42 | 2019"):
            self.listed(f"{word} met.")
        self.listed(
            "“<Nur>”, '<Dawn>' and ‘<Red>’.", "<Nur>, he said,” met “groups”.",
            "<Nur> (banned in 2019), <Dawn>[1] [23] and <Zor>", "<Nur> (including Dawn), <Zor>",
            "the <Nur>, an outlawed <Dawn> and the banned <Zor>", "<Nur>’s chief and Zor.",
            "Delhi-based <Nur> and U.S.-listed <Dawn>", "the al-Zor-linked <Nur>",
            "(i) <Nur>, (ii) <Dawn>; (b) <Zor>", "the Keshistani <NF>, Kinese <RM> and <Zor>",
            "the Kurdish <NF> and <Dawn>", "<Nur> and <Dawn> in Delhi and Paris.",
        )  # fmt: skip

    def test_an_abbreviation_tells_how_far_a_name_goes(self) -> None:
        self.listed(
            "<Sons of Dawn and Dusk (SDD)>, and <Nur>", "The <Zor Front (TZF)> and <Nur>",
            "<Nur>, <Ash> and <Dusk Fleet (DF)>", "<Dawn> and <Dusk Fleet (DF)>",
        )  # fmt: skip

    def test_where_a_list_ends(self) -> None:
        for end in cases(
            ", including in Delhi. | , while also helping Delhi. |  must leave Delhi and Paris."
            " |  in Delhi and Paris. | . Delhi and Paris met. | ; Delhi agreed. | , Delhi said."
            " | , India and France will act. |  and their affiliates."
        ):
            self.listed(f"<Nur> and <Dawn>{end}")
        self.listed("<Nur>, <Dawn>, and <Zor> pose a threat.", "<Nur>’s affiliates, and <Dawn>.")
        self.listed("<Nur>, Minister Rao said.", "<Nur> and <anti-Zor>, Delhi said.")

    def test_each_group_once_in_its_fullest_form(self) -> None:
        self.named(
            "Terror groups like the DF. The <Dawn Front (DF)> fled.",
            "Terror groups like <Dawn Front (DF)>, DAWN FRONT and <Dusk>",
            "Terror groups like <KeN>. Dawn Azeez (KeN)",  # of other letters
            "Terror groups like <Zor>. Kesh/Zor war",
            "Terror groups like <Brigade 1>, <Brigade 11>",
        )

    def test_the_paragraph_of_each_group(self) -> None:
        lines = "Talks\nTerror groups like KN hide.\n•\nThese terror groups: \n- Nur\n2. KN (Kesh)"
        found = mea_view.group_names([*lines.split("\n"), "The armed group Zor met."])
        self.assertEqual(found, {"KN (Kesh)": 1, "Nur": 3, "Zor": 6})

    def test_long_and_hostile_lines(self) -> None:
        self.listed(
            ", ".join(f"<N{number}>" for number in range(1000)), "groups such as " * 4000,
            "<Nur> " + "(Nur " * 4000, "<Nur>" + ", " * 10**4, "the " * 10**4, "-" * 10**5,
            "<A-B>" + "--A-B" * 10**4, "<" + "Nur-Zor-" * 10**4 + "Nur>",
            "<Nur> and their " + "terrorist groups such as Nur and their " * 4000,
        )  # fmt: skip

    def test_nobody_is_named(self) -> None:
        for sentence in NOBODY:
            self.named(f"Terrorist attacks were condemned.\n{sentence}")


# Sentences that name nobody as violent: victims and officials, places, newsrooms and firms,
# respectable bodies, tools and currencies, and no list at all.
NOBODY = [
    "Terrorists killed officials, including Inspector Karim and Judge Lal.",
    "Victims of terrorism, including Karim Azeez and Maria Lopez, were honoured.",
    "Terrorist groups target minorities like the Zor and the Kesh.",
    "Terrorist networks, said Foreign Minister Ali Khan, must be broken.",
    "Terrorist groups are a danger to the neighbourhood, including Nuria and Kesh.",
    "Militant groups that attack cities, such as Nuria and Zor, must be stopped.",
    "Terrorist organisations, including in Nuria and Zor, are a threat.",
    "Terrorist groups, especially those in Nuria, are a threat to Delhi and Paris.",
    "In Nuria, a terrorist group attacked a bus.",
    "States that have banned the group include Nuria and Kesh.",
    "Technology groups such as Bluebird and Macrohard take extremist videos down.",
    "Companies targeted by the gang, including Zor Bank and Kesh Steel, closed.",
    "Rights groups including Open Watch condemned the terror attack.",
    "Working groups such as the Delhi Group on Terrorism will meet again.",
    "UN entities such as Unodo and Unicom fight terrorism.",
    "Armed forces such as the Nuria Rifles fight terrorist groups.",
    "Terrorist groups use platforms such as Chatter and Telegraf.",
    "The movement was listed as a terrorist organisation by Nuria, Kesh and Zor.",
    "It is a terrorist organisation. There are armed groups on both sides.",
    "Terrorist groups, Nuria and Zor agreed, must be fought.",
]


class Page(unittest.TestCase):
    """How lines look on a terminal."""

    def shows(self, entries: Sequence[mea_view.Entry], page: str, columns: int = 80) -> None:
        """Assert the page of entries, with <b>, <d>, <r> for bold, dim and reversed."""
        for code, letter in ("1", "b"), ("22", "/"), ("2", "d"), ("7", "r"), ("27", "."):
            page = page.replace(f"<{letter}>", f"\x1b[{code}m")
        with self.subTest(page[:99], columns=columns):
            self.assertEqual(mea_view.page(entries, columns), page)

    def test_headline_and_numbered_paragraphs(self) -> None:
        entries = [mea_view.Entry(0, "A long headline"), mea_view.Entry(1, "One two-three")]
        self.shows(entries, "<b>A long\nheadline</>\n\n<d>1  </>One\n   two-three", columns=12)
        entries = [mea_view.Entry(9, "Nine."), mea_view.Entry(10, "Ten.")]
        self.shows(entries, "<d> 9  </>Nine.\n\n<d>10  </>Ten.")
        self.shows(entries[:1], "<d>9  </>Nine.")  # as many columns as the last number has

    def test_entries_of_one_paragraph(self) -> None:
        entries = [mea_view.Entry(2, "B"), mea_view.Entry(2, "C"), mea_view.Entry(3, "D")]
        self.shows(entries, "<d>2  </>B\n   C\n\n<d>3  </>D")

    def test_what_was_searched_for(self) -> None:
        entry = mea_view.Entry(1, "By red sea, red sea.", [slice(3, 10), slice(12, 19)])
        self.shows([entry], "<d>1  </>By <r>red<.>\n   <r>sea<.>,\n   <r>red<.>\n   <r>sea<.>.", 9)
        self.shows([mea_view.Entry(0, "Sea", [slice(0, 3)])], "<b><r>Sea<.></>")

    def test_columns_of_one_character(self) -> None:
        for text in cases("é | e\u0301 | ｶ | ก็ | a\u20dd | \u2764\ufe0f"):
            self.assertEqual(sum(map(mea_view.width, text)), 1, ascii(text))
        for text in cases("中 | 한 | Ｕ | \U0001f525 | \U0001f44d\u200d"):
            self.assertEqual(sum(map(mea_view.width, text)), 2, ascii(text))

    def test_where_rows_are_broken(self) -> None:
        for columns, text in (
            (7, "one two| three"), (6, "one| two| three"), (5, ""),  # a row may be full
            (4, "a| bbbb|bb c"), (1, "中|文"),  # what is wider than a row
            (5, "中文|中"), (4, "ＵＮ|中"), (4, "ab| 中文"),  # wide characters
            (3, "\u0316| aa|中"),
            (2, "e\u0301e\u0301|e\u0301"), (2, "हि|हि"), (1, "\u2764\ufe0f|\u2764\ufe0f"),
            (7, "दिल्ली| और फ्रांस"), (22, "دونوں ممالک کے وزراء| نے جمعہ کو ملاقات کی۔"),
        ):  # fmt: skip
            with self.subTest(ascii(text), columns=columns):
                whole = text.replace("|", "")
                rows = [whole[row] for row in mea_view.broken(whole, columns)]
                self.assertEqual("|".join(rows), text.replace("| ", "|"))


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
        for python in cases("-I | -O | -OO | -u | -X dev -W error | -X utf8=0 | -E -s"):
            self.runs(0, BUNDLED, python=python)

    def test_the_script_behind_a_link(self) -> None:
        link = os.path.join(self.folder, "link")
        with contextlib.suppress(OSError):
            os.symlink(SCRIPT, link)
        if not os.path.islink(link):  # Windows may refuse, or only pretend
            self.skipTest("needs symbolic links")
        self.runs(0, BUNDLED, script=link)

    def test_another_statement(self) -> None:
        text, out = "\ufeffTalks\r\n\r\n  One \x1b[1m.\rTwo.", "Talks\n  One \x1b[1m.\nTwo.\n"
        self.file(text)
        self.runs(0, out, "--file", "talks.txt")
        self.runs(0, out, "--file", "-", text=text)
        text = "“Élysée” – l’œuvre: Łódź, Дели"
        for encoding in "ascii", "cp1252", "gbk", "utf-16":  # which is for messages
            self.runs(0, f"{text}\n", "--file=-", text=text, encoding=encoding)

    def test_groups(self) -> None:
        text = "Talks\nOn terror groups such as Nur and Dawn."
        self.runs(0, "Nur\nDawn\n", "--file=-", "--groups", text=text)
        self.runs(1, "standard input: no group found", "--groups", "--file=-", text="A")

    def test_search(self) -> None:
        text = "By the sea\nLand.\nBy SEA\x1b[0m.\n--c"
        self.runs(0, "By the sea\nBy SEA\x1b[0m.\n", "--file=-", "--search", "sea", text=text)
        self.runs(0, "By the sea\n", "--file=-", "--search", "the", "sea", text=text)
        self.runs(0, "--c\n", "--file=-", "--search=-c", text=text)

    def test_a_search_that_finds_nothing(self) -> None:
        for word, hint in ("kohsar", ""), ("HARBOR", '; did you mean "Harbour"?'):
            why = f'standard input: nothing matches "{word}"{hint}'
            self.runs(1, why, "--file=-", "--search", word, text="By the Harbour")
        self.runs(1, 'statement.txt: nothing matches "\\u0414"', "--search=Д", encoding="ascii")

    def test_help(self) -> None:
        for option in "-h", "--help":
            command = [*PYTHON, SCRIPT, option, "--file=none.txt"]
            page = subprocess.check_output(command, env=ENVIRONMENT).decode()
            for text in "usage: mea_view.py ", "--search un proscribed", "--groups", "Exit status":
                self.assertIn(text, page)
            rows = page.splitlines()
            self.assertTrue(len(rows) <= 22 and max(map(len, rows)) <= 80)  # fits a screen

    def test_mistakes_in_the_options(self) -> None:
        see = "; see --help"
        hint = "to find words, use --search WORD; to read a file, use --file FILE; see --help"
        no_letter = "statement.txt: WORD has no letter or digit to search for"
        for arguments, why in (
            ("--groups --search a", f"argument --search: not allowed with argument --groups{see}"),
            ("--search", f"argument --search: expected at least one argument{see}"),
            ("--file", f"argument --file: expected one argument{see}"),
            ("--search=?!", no_letter),
            ("--search=--", no_letter),
            ("--group", f"not an option: --group; {hint}"),
            ("un listed", f"not an option: un listed; {hint}"),
            ("--search=at sea", f"not an option: sea; {hint}"),
            ("\x1b[2J", f"not an option: �[2J; {hint}"),
        ):
            self.runs(2, why, *arguments.split())

    def test_what_cannot_be_read(self) -> None:
        missing = os.strerror(errno.ENOENT)
        shutil.copy(SCRIPT, self.folder)
        self.runs(2, f"statement.txt: {missing}", script="mea_view.py")
        self.file("Café", encoding="latin-1")
        not_text = "no UTF-8 text; save it as plain text in UTF-8"
        self.runs(2, f"talks.txt: {not_text}", "--file=talks.txt")
        self.runs(2, f"standard input: {not_text}", "--file=-", text="Caf\0")
        self.runs(2, "standard input: nothing in it", "--file=-", text="\n \n")

    def test_main_leaves_the_process_as_it_was(self) -> None:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            self.assertEqual(mea_view.main(["--file=none.txt", "--groups"]), 2)
            self.assertEqual(mea_view.main(["--search", "2593"]), 0)
        self.assertEqual(out.getvalue(), BUNDLED.split("\n")[3] + "\n")
        self.assertIn("mea_view.py: none.txt: ", err.getvalue())
        code = f"import sys; sys.path.append({HERE!r}); import mea_view; "
        code += "sys.stdout.write('Our '); mea_view.main(['--file=-'])"
        code += "; sys.stdin.read()"  # which is still open
        self.comes([*PYTHON, "-B", "-c", code], 0, "Our Talks\n", "", text="Talks")


@on_posix
class Streams(Process):
    """Files and standard streams that fail, and signals."""

    def shell(self, status: int, script: str, *options: str, out: str = "", err: str = "") -> None:
        """Assert what comes of a shell script in which "$@" is the program."""
        command = ["sh", "-c", script, "sh", *PYTHON, *options, SCRIPT]
        self.comes(command, status, out, err)

    def test_folders_and_names_that_are_no_text(self) -> None:
        self.runs(2, f".: {os.strerror(errno.EISDIR)}", "--file=.")
        self.runs(2, f"�[2J : {os.strerror(errno.ENOENT)}", "--file=\x1b[2J\n")

    def test_a_locale_without_utf_8(self) -> None:
        settings = "unset PYTHONIOENCODING; PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 LC_ALL=C"
        self.shell(0, f'{settings} "$@"', out=BUNDLED)

    def test_a_pipe_that_closes(self) -> None:
        self.file("A line.\n" * 20_000)
        for mode in "", "--search=line":
            for options in [], ["-u"], ["-X", "dev"]:
                # A signal: some shells say 141, and all a number over 128.
                script = f'{{ "$@" --file=talks.txt {mode}; [ $? -gt 128 ] && echo killed >&2; }}'
                self.shell(0, f"{script} | true", *options, err="killed\n")

    @with_a_full_disk
    def test_a_full_disk(self) -> None:
        full = f"mea_view.py: standard output: {os.strerror(errno.ENOSPC)}\n"
        for mode in "", "--groups", "--search=terror", "--help":
            for options in [], ["-u"], ["-X", "dev"]:
                self.shell(2, f'"$@" {mode} >{FULL}', *options, err=full)

    def test_a_disk_that_fills_up(self) -> None:
        self.file("A line.\n" * 200_000)
        script = 'ulimit -f 1000; trap "" XFSZ; "$@" --file=talks.txt >copy'
        for options in [], ["-u"]:
            too_large = f"mea_view.py: standard output: {os.strerror(errno.EFBIG)}\n"
            self.shell(2, script, *options, err=too_large)

    @unittest.skipUnless(sys.platform == "linux", "needs a limit of memory")
    def test_a_text_that_does_not_fit_into_memory(self) -> None:
        why = "mea_view.py: not enough memory for so long a statement\n"
        self.shell(2, 'ulimit -v 500000; "$@" --file=/dev/zero', err=why)

    def test_an_input_that_does_not_wait(self) -> None:
        ours, its = os.pipe()
        os.set_blocking(ours, False)
        os.write(its, b"A part.\n")
        command = [*PYTHON, SCRIPT, "--file=-"]
        ran = subprocess.run(command, stdin=ours, capture_output=True, check=False)
        self.assertEqual((ran.returncode, ran.stdout), (2, b""))
        self.assertIn(b"mea_view.py: standard input: has not ended yet", ran.stderr)
        os.close(ours)
        os.close(its)

    def test_closed_streams(self) -> None:
        closed = "mea_view.py: standard output: closed\n"
        bad = f"mea_view.py: standard input: {os.strerror(errno.EBADF)}\n"
        self.shell(2, '"$@" >&-', err=closed)
        self.shell(2, '"$@" --help >&-', err=closed)
        self.shell(0, '"$@" <&- 2>&-', out=BUNDLED)
        self.shell(1, '"$@" --search=kohsar 2>&-')
        self.shell(2, '"$@" --file=- <&-', err=bad)
        self.shell(2, '"$@" --file=- 0>/dev/null', err=bad)
        self.shell(2, '"$@" 1</dev/null', err=bad.replace("input", "output"))
        self.shell(2, '"$@" --file=- <&- >&- 2>&-')

    def test_interrupted(self) -> None:
        with subprocess.Popen(
            [*PYTHON, SCRIPT, "--file=-"],
            env=ENVIRONMENT,
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # A shell has its background jobs ignore it, which the program leaves so.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        ) as run:
            assert run.stdin is not None and run.stderr is not None
            run.stdin.write(b"a" * 1_000_000)  # more than a pipe holds, so some was read
            run.send_signal(signal.SIGINT)
            self.assertEqual((run.stderr.read(), run.wait(timeout=60)), (b"", -signal.SIGINT))


@on_posix
class Terminal(Process):
    """What a person sees."""

    def shown(self, columns: int, *arguments: str, **environment: str) -> str:
        """Return what the program shows on a terminal of some columns."""
        return on_terminal([*PYTHON, SCRIPT, *arguments], self.folder, columns, **environment)

    def test_every_word_in_rows_that_fit(self) -> None:
        for columns, widest in (24, 24), (40, 40), (80, 80), (200, 88):
            with self.subTest(columns):
                rows = self.shown(columns).split("\n")
                text = " ".join(re.sub(r"^\d  ", "", row).strip() for row in rows)
                self.assertEqual(text.split(), BUNDLED.split())
                self.assertTrue(widest - 9 < max(map(len, rows)) <= widest)
        self.assertEqual(self.shown(0), self.shown(80))  # of unknown size

    def test_which_terminals_get_colours(self) -> None:
        self.file("Talks")
        for environment in {"TERM": "xterm"}, {"TERM": "xterm", "NO_COLOR": ""}:
            shown = self.shown(80, "--file=talks.txt", **environment)
            self.assertEqual(shown, "\x1b[1mTalks\x1b[22m\n", environment)
        for environment in {"TERM": "xterm", "NO_COLOR": "1"}, {"TERM": "dumb"}, {}:
            shown = self.shown(80, "--file=talks.txt", **environment)
            self.assertEqual(shown, "Talks\n", environment)

    def test_what_a_terminal_can_show(self) -> None:
        self.file("“Élysée” \x07Дели")
        shown = self.shown(40, "--file=talks.txt", PYTHONIOENCODING="ascii")
        self.assertEqual(shown, "??lys?e? ?????\n")
        self.file("\x1b]0;gone\x07\nRing \x07, \x1b[7m run\x9b \u202e.\nTwo armed groups: Nur, NF.")
        for mode, shown in (
            ("--search=run", "\x1b[2m1  \x1b[22mRing �, �[7m \x1b[7mrun\x1b[27m� �.\n"),
            ("--groups", "\x1b[2m2  \x1b[22mNur\n   NF\n"),
        ):
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
