# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what the service says (app/phrases) is what it does say.

Each text of the shipped rules, each sentence in the code that makes findings, and each
code of an error has its phrase; and there is no phrase that nobody says.
"""

import pathlib
import re
import tomllib
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
PHRASES = ROOT / "app" / "phrases"
# Whose sentences become findings, requirements and reasons why something is unusable.
SPEAKERS = ("helper/hibernate/requirements.cpp", "helper/hibernate/preflightreport.cpp", "helper/kernel/savekernel.cpp",
            "helper/partition/preflight.cpp", "helper/preflight/facts.cpp", "helper/preflight/rulefindings.cpp",
            "helper/preflight/keyboardfacts.cpp", "helper/preflight/devicefacts.cpp", "helper/hibernate/account.cpp",
            "policy/engine/assessment.cpp", "policy/engine/decision.cpp", "policy/engine/triggerengine.cpp",
            "policy/engine/rulefile.cpp", "policy/engine/conditionparser.cpp", "policy/engine/ruleset.cpp",
            "policy/engine/factsjson.cpp", "policy/engine/trace.cpp",
            "policy/files/rulefolders.cpp", "helper/common/tomltext.cpp", "helper/hibernate/devicechanges.cpp",
            "app/agent/logindwatch.cpp")
# Sentences there that nobody is shown by themselves: what was being done, beginnings of what fails
# for reasons of the system, and what the journal alone has.
OTHERS = ("looking at ", "looking for mounts of ", "reading ", "opening ", "listing ", "choosing the save kernel",
          "it was not computed", "none was looked for", "Closing ", "The outcome log")

LITERAL = r'"(?:[^"\\]|\\.)*"'


def unquoted(literals):
    """Adjacent literals of C++ as the text that they make."""
    text = "".join(literal[1:-1] for literal in re.findall(LITERAL, literals))
    return text.replace('\\"', '"').replace("\\\\", "\\").replace("\\n", "\n")


def phrases_in(name):
    source = (PHRASES / name).read_text()
    return [unquoted(found) for found in
            re.findall(rf'QT_TRANSLATE_NOOP\(\s*"torpor::Phrases",\s*((?:{LITERAL}\s*)+)\)', source)]


def code_of(path):
    """C++ without its comments and includes."""
    source = "\n".join(line for line in path.read_text().splitlines() if not line.startswith("#"))
    return re.sub(rf"({LITERAL})|'(?:\\.|[^'\\\n])'|//[^\n]*", lambda found: found[1] or "", source)


def as_said(text):
    """A format's text: a brace is written twice there."""
    return text.replace("{{{}}}", "{}").replace("{{", "{").replace("}}", "}")


def sentences_in(path):
    """What is said there: texts with at least three words."""
    for literals in re.findall(rf"{LITERAL}(?:\s*{LITERAL})*", code_of(path)):
        text = as_said(unquoted(literals))
        if len(re.findall(r"[A-Za-z']{2,}", re.sub(r"\{[^}]*\}", "", text))) >= 3 and " " in text.strip():
            yield text


def covers(phrase, text):
    """Whether the text in the code becomes something that the phrase is recognised in."""
    pattern = ".*".join(re.escape(part) for part in re.split(r"\{[^{}]*\}", phrase))
    return bool(re.fullmatch(pattern, text)) or all(piece in phrase for piece in pieces(text))


def pieces(text):
    """The text without what is filled in; blanks at the ends are somebody else's."""
    return [piece for piece in (part.strip() for part in re.split(r"\{[^{}]*\}", text)) if re.search("[A-Za-z]", piece)]


class Phrases(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rules = phrases_in("rulephrases.cpp")
        cls.service = phrases_in("servicephrases.cpp")
        cls.service += phrases_in("problemphrases.cpp")
        cls.explanation = phrases_in("explanationphrases.cpp")
        cls.said = []
        for file in sorted((ROOT / "resources" / "rules.d").glob("*.toml")):
            with file.open("rb") as opened:
                document = tomllib.load(opened)
            for rule in (*document.get("rule", []), *document.get("trigger", [])):
                cls.said += [rule[key] for key in ("title", "message", "unknown_message", "detail", "remedy") if key in rule]

    def test_every_text_of_the_shipped_rules_has_its_phrase(self):
        self.assertGreater(len(self.said), 80)
        for text in self.said:
            if pieces(text):
                with self.subTest(text=text):
                    self.assertIn(text, self.rules)

    def test_no_rule_s_phrase_is_left_over(self):
        self.assertEqual(set(self.rules) - set(self.said), set())

    def test_no_phrase_is_there_twice(self):
        together = self.rules + self.service + self.explanation
        self.assertEqual(len(together), len(set(together)))

    def test_what_finds_something_says_it_in_phrases(self):
        for speaker in SPEAKERS:
            count = 0
            for text in sentences_in(ROOT / speaker):
                if text.startswith(OTHERS):
                    continue
                count += 1
                with self.subTest(file=speaker, text=text):
                    self.assertTrue(any(covers(phrase, text) for phrase in (*self.service, *self.rules, *self.explanation)),
                                    "no phrase has it")
            self.assertGreater(count, 0, speaker)

    def test_no_phrase_of_the_service_is_left_over(self):
        code = "\n".join(as_said(unquoted(found)) for folder in ("helper", "policy", "app/agent")
                         for path in sorted((ROOT / folder).rglob("*.cpp"))
                         for found in re.findall(rf"{LITERAL}(?:\s*{LITERAL})*", code_of(path)))
        for phrase in (*self.service, *self.explanation):
            for piece in pieces(phrase):
                with self.subTest(phrase=phrase):
                    # "{} is {}" and the kind of a partition are put together, and so are some others.
                    parts = [piece] if piece in code else [part.strip() for part in re.split(r"^is |^= |^' |, |:", piece) if part.strip()]
                    for part in parts:
                        self.assertTrue(part in code, "nobody says " + part)

    def test_every_code_has_its_meaning(self):
        codes = re.findall(r'X\(\w+, "([a-z0-9-]+)"\)', (ROOT / "helper" / "common" / "error.h").read_text())
        meanings = re.findall(r'Meaning\{\s*QLatin1StringView\("([a-z0-9-]+)"\)',
                              (PHRASES / "codephrases.cpp").read_text())
        self.assertGreater(len(codes), 60)
        self.assertEqual(codes, meanings)


if __name__ == "__main__":
    unittest.main(verbosity=1)
