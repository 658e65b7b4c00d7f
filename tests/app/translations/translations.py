# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations are complete: every text of the sources, every plural form, every placeholder; and
update_translations changes nothing.

As a program: translations.py LUPDATE
"""

import collections
import difflib
import itertools
import pathlib
import re
import shutil
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "translations"))
import update  # noqa: E402 (the path comes first)

FILES = sorted((ROOT / "translations").glob("torpor_*.ts"))
Updated = collections.namedtuple("Updated", "text messages")
PLURAL_FORMS = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ar": 6}
# What looks the same in the language, or is a name.
SAME = {"Torpor", "&Torpor", "Plasma", "GiB", " MiB", " min", " h", " %", "Zstandard: small", "Details", "&Details", "Image",
        "Filter", "Partition", "no", "%1: %2", "%1: %2 %3", "%1 (%2)", "%1 s", "%1 min %2 s", "%1 h %2 min", "%1 (module)", "Driver",
        "%1, %2 on %3", "Partitions", "Pages", "&General", "C&ompression:", "Hibernation", "Rules", "%1, in %2", "TRACE",
        "OPTIONS", "Options", "%1, in %2 s"}


def messages(file):
    """(context, source, comment) -> the message, of a .ts file."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            found[key] = message
    return found


def texts(message):
    """All translations of it: one, or its plural forms."""
    forms = message.findall("translation/numerusform")
    return [form.text or "" for form in forms] if forms else [message.findtext("translation") or ""]


def placeholders(text):
    return sorted(set(re.findall(r"%(?:L?\d+|n)|\{[a-z_.]+\}", text)))


def mnemonics(text):
    return len(re.findall(r"&(?!&)", text))


def updated(lupdate):
    """What update_translations makes of the files, and what lupdate complains about."""
    with tempfile.TemporaryDirectory(prefix="torpor-translations-") as folder:
        copies = pathlib.Path(folder)
        for file in FILES:
            shutil.copy(file, copies)
        said = update.update(lupdate, copies)
        return {file.name: Updated((copies / file.name).read_text(), messages(copies / file.name)) for file in FILES}, said


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.updated, cls.said = updated(LUPDATE)
        cls.sources = cls.updated["torpor_de.ts"].messages
        if len(cls.sources) < 300:
            raise AssertionError("lupdate does not find the texts")

    def test_lupdate_has_nothing_to_complain_about(self):
        self.assertEqual(self.said, "")

    def test_every_language_has_its_file(self):
        self.assertEqual([file.name for file in FILES], sorted(f"torpor_{name}.ts" for name in (*PLURAL_FORMS, "en")))

    def test_lupdate_finds_nothing_new_and_nothing_gone(self):
        for file in FILES:
            there, wanted = messages(file), self.updated[file.name].messages
            for key in set(there) ^ set(wanted):
                with self.subTest(file=file.name, text=key):
                    self.assertTrue(key in wanted, "no source has it: ./dev build update_translations")
                    self.assertTrue(key in there, "it is new: ./dev build update_translations, then translate it")

    def test_lupdate_leaves_the_files_as_they_are(self):
        for file in FILES:
            changes = difflib.unified_diff(file.read_text().splitlines(), self.updated[file.name].text.splitlines(),
                                           file.name, "after update_translations", lineterm="", n=1)
            self.assertEqual("\n".join(itertools.islice(changes, 40)), "", "not in lupdate's writing: ./dev build update_translations")

    def test_every_text_is_translated(self):
        for language in PLURAL_FORMS:
            found = messages(ROOT / "translations" / f"torpor_{language}.ts")
            for key in self.sources:
                with self.subTest(language=language, text=key):
                    self.assertTrue(key in found, "it is not there")
                    self.assertIsNone(found[key].find("translation").get("type"), "it is unfinished")
                    for text in texts(found[key]):
                        self.assertTrue(text.strip(), "it is empty")
                        if language in ("zh_CN", "ar"):
                            self.assertTrue(text != key[1] or key[1] in SAME or not re.search("[a-z]{3}", text))
                        elif text == key[1]:
                            self.assertIn(text, SAME, "it is as in English")

    def test_nothing_is_translated_that_is_not_there(self):
        for language in (*PLURAL_FORMS, "en"):
            found = messages(ROOT / "translations" / f"torpor_{language}.ts")
            self.assertEqual(set(found) - set(self.sources), set(), language)

    def test_plural_forms_are_complete(self):
        for language, count in PLURAL_FORMS.items():
            for key, message in messages(ROOT / "translations" / f"torpor_{language}.ts").items():
                is_plural = self.sources[key].get("numerus") == "yes" if key in self.sources else False
                with self.subTest(language=language, text=key):
                    self.assertEqual(len(message.findall("translation/numerusform")), count if is_plural else 0)

    def test_english_has_the_plural_forms_of_all(self):
        english = messages(ROOT / "translations" / "torpor_en.ts")
        for key, message in self.sources.items():
            if message.get("numerus") == "yes":
                self.assertIn(key, english)
                self.assertEqual(len(texts(english[key])), 2)
                self.assertTrue(all(texts(english[key])))

    def test_placeholders_are_kept(self):
        for language in (*PLURAL_FORMS, "en"):
            for (context, source, _), message in messages(ROOT / "translations" / f"torpor_{language}.ts").items():
                forms = texts(message)
                for text in forms:
                    with self.subTest(language=language, context=context, text=text):
                        wanted, there = placeholders(source), placeholders(text)
                        if len(forms) > 1 or (len(forms) == 1 and message.get("numerus")):
                            # "One device": a form for a single number need not say it.
                            wanted, there = ([p for p in ps if p != "%n"] for ps in (wanted, there))
                        self.assertEqual(there, wanted)

    def test_the_form_for_many_tells_how_many(self):
        for language in (*PLURAL_FORMS, "en"):
            for (_, source, _), message in messages(ROOT / "translations" / f"torpor_{language}.ts").items():
                if message.get("numerus") == "yes" and "%n" in source:
                    self.assertIn("%n", texts(message)[-1], f"{language}: {source}")

    def test_keys_and_blanks_are_kept(self):
        for language in PLURAL_FORMS:
            for (_, source, _), message in messages(ROOT / "translations" / f"torpor_{language}.ts").items():
                for text in texts(message):
                    with self.subTest(language=language, text=text):
                        # A mark within a word breaks how Arabic letters join.
                        self.assertEqual(mnemonics(text), 0 if language == "ar" else mnemonics(source))
                        self.assertEqual(text.endswith("…"), source.endswith("…"))
                        if language != "zh_CN" and source != " %":
                            self.assertEqual(text[:1].isspace(), source[:1].isspace())


if __name__ == "__main__":
    LUPDATE = sys.argv.pop(1)
    unittest.main(verbosity=1)
