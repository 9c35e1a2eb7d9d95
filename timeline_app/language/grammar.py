"""A language's files read, checked and made ready: its lexicon and its rules.

`words.toml` holds classes of words with their values, `rules.toml` the patterns.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import astuple
from functools import cache, cached_property
from typing import Any

from timeline_app.errors import LanguageError
from timeline_app.language.files import has_rules, is_borrowed, read_toml
from timeline_app.language.kept import keep, kept
from timeline_app.language.lexicon import OTHER_MARK, OTHER_NUMBER, OTHER_WORD, Lexicon, fold, one_of
from timeline_app.language.notation import PatternError, Trees
from timeline_app.language.patterns import Compiled, PatternCompiler
from timeline_app.language.rules import Known, Rule, RulesByHead
from timeline_app.language.ways import PatternWays
from timeline_app.paths import resources

# The language whose files serve where there is no other way.
FALLBACK = "en"
# The characters of all classes, and of each rule what was made with them; all of it plain values.
Made = tuple[dict[str, str], list[tuple[Any, ...]]]
_CHOICE = re.compile(r"\(([^()]*)\)")


class Grammar:
    """All that is known of one language; read-only once made, but for memos."""

    def __init__(
        self,
        code: str,
        words: Mapping[str, Any],
        rules: Mapping[str, Any],
        file: str = "",
        made: Made | None = None,
    ) -> None:
        """`file` is where the rules stand, for messages; `made` is what `made` told of the same files before.

        Raises LanguageError with all patterns that are wrong.
        """
        self.code = code
        self.file = file or f"{code}/rules.toml"
        self.settings: Mapping[str, Any] = rules.get("settings", {})
        self.clause_marks = "".join(self.settings.get("clause_marks", ",;:–("))
        """What parts clauses, one character each."""
        self.definitions: Mapping[str, str] = rules.get("define", {})
        patterns = [rule["pattern"] for rule in rules.get("rule", [])]
        self.lexicon = Lexicon(_entries(words))
        # A word that stands in a pattern is a class of that word alone, whose name begins with "=".
        # In order, so that every process gives every class the same characters.
        for word in sorted(_literals([*patterns, *self.definitions.values()])):
            self.lexicon.add("=" + word, word, word)
        # From here on the classes are fixed: patterns are compiled to the characters that stand for them.
        self.lexicon.settle()
        self.trees = Trees(self.definitions)
        written = rules.get("rule", [])
        # What was made of other characters would mean other words.
        if made is not None and made[0] == self.lexicon.alphabet:
            self.rules = [*map(_taken_up, written, made[1])]
        else:
            self.rules = _compile(self.file, written, PatternCompiler(self.lexicon.chars, self.trees))
        self.rules_by_head = RulesByHead(self.rules, PatternWays(self.lexicon.chars, self.trees))
        idle = set(map(self.lexicon.chars, words.get("function", {}).get("classes", ())))
        self._idle = set("".join(idle)) | _function_words(self.lexicon, words, "words")
        self._weighty = frozenset(words.get("function", {}).get("weighty", ()))
        self._passed = self._idle - _function_words(self.lexicon, words, "looked_at")
        self._passed |= _function_words(self.lexicon, words, "only_beside")

    def made(self) -> Made:
        """What was made of each rule, to be kept."""
        ways = PatternWays(self.lexicon.chars, self.trees)
        return self.lexicon.alphabet, [(*astuple(rule.compiled), *rule.known(ways)) for rule in self.rules]

    @cached_property
    def trigger(self) -> re.Pattern[str]:
        """Where it is worth looking: a token that begins a rule or stands in one and is no mere function word."""
        # The source of a rule is a regular expression; its private characters are the classes that it asks for.
        known = {c for rule in self.rules for c in rule.source if "\ue000" <= c <= "\uf8ff"}
        return one_of(known - self._passed)

    def is_idle(self, word: str) -> bool:
        """Whether it is a word of the language that says nothing of a date by itself, as articles and prepositions."""
        return self.lexicon[word] in self._idle

    def weighs(self, word: str) -> bool:
        """Whether it changes a date that it stands beside, as "not" and "nearly" do."""
        return fold(word) in self._weighty

    @cached_property
    def dateline(self) -> re.Pattern[str]:
        """A news agency's first line, with a NUL in the date's place: "BERLIN, <NUL> (dpa)"."""
        return re.compile(self.settings.get("dateline", r"(?!)"))

    @cached_property
    def quote_line(self) -> re.Pattern[str]:
        """What stands above a quoted mail, with a NUL in the date's place: "On <NUL>, Jane Doe wrote:"."""
        return re.compile(self.settings.get("quote_line", r"(?!)"))

    @cached_property
    def mail_line(self) -> re.Pattern[str]:
        """The line of a mail's head that says when it was sent, up to its date: "Sent: <NUL>"."""
        return re.compile(self.settings.get("mail_line", r"(?!)"))

    @cached_property
    def session_end(self) -> re.Pattern[str]:
        """How minutes say that the meeting is over: "Ende der Sitzung", "Die Sitzung wurde geschlossen"."""
        return re.compile(self.settings.get("session_end", r"(?!)"))

    @cached_property
    def mail_head(self) -> re.Pattern[str]:
        """Another line of a mail's head."""
        return re.compile(self.settings.get("mail_head", r"(?!)"))

    @cached_property
    def place_line(self) -> re.Pattern[str]:
        """A line of a place and a date, as a letter has it, with a NUL in the date's place: "Berlin, den <NUL>"."""
        return re.compile(self.settings.get("place_line", r"(?!)"))

    @cached_property
    def head_line(self) -> re.Pattern[str]:
        """A line that says what the document is and of which day, with a NUL there: "Urteil vom <NUL>"."""
        return re.compile(self.settings.get("head_line", r"(?!)"))

    @cached_property
    def issue_number(self) -> re.Pattern[str]:
        """The number of an issue of something that appears every so often, its group the year: "Nr. 4/2023"."""
        return re.compile(self.settings.get("issue_number", r"(?!)()"))

    @cached_property
    def opening(self) -> re.Pattern[str]:
        """A token with which an expression or its context may begin."""
        return one_of(character for rule in self.rules for character in rule.first)

    @cached_property
    def run_up(self) -> re.Pattern[str]:
        """What may stand between the beginning of an expression and its trigger, read backwards.

        One token may be a word of no class.
        """
        # Unknown words and numbers are taken out, or a run-up would go back to the beginning of the text.
        passable = {c for rule in self.rules for c in rule.source} - {OTHER_WORD, OTHER_NUMBER, OTHER_MARK}
        run = f"{one_of({*passable, ' ', chr(10)}).pattern}*"
        return re.compile(f"{run}(?:{OTHER_WORD}{run})?")


def _function_words(lexicon: Lexicon, words: Mapping[str, Any], key: str) -> set[str]:
    """Characters of words such as articles and prepositions that never make a date by themselves."""
    names = words.get("function", {}).get(key, ())
    return {lexicon[form] for name in names for form in (name, name.capitalize())} - {OTHER_WORD}


def _literals(patterns: list[str]) -> set[str]:
    bare = re.compile(r"\{[^}]*\}|\\.|\^\d")
    return {w for p in patterns for w in re.findall(r"[^\W\d_]+", bare.sub(" ", p))}


def _entries(words: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """(class, form, value) of a words file, compounds after the plain words they are made of."""
    made: dict[str, dict[str, Any]] = defaultdict(dict)
    for name, values in words.get("words", {}).items():
        for key, forms in values.items():
            value = _value(key)
            made[name].update((spelled, value) for form in forms for spelled in _spellings(form))
    # After the plain words, for a compound may be joined from the class of another.
    for compound in words.get("compound", []):
        made[compound["class"]].update(_compounds(compound, made))
    for name, forms in made.items():
        for form, value in forms.items():
            yield name, form, value


def _compounds(compound: Mapping[str, Any], made: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Words joined from two classes, "Montag" and "abend", "neun" and "zwanzig"."""
    joined: dict[str, Any] = {}
    for first, left in made[compound["first"]].items():
        for second, right in made[compound["second"]].items():
            for join in compound.get("joins", [""]):
                value = left + right if compound.get("value") == "sum" else [left, right]
                joined[first + join + second.lower()] = value
    return joined


def _spellings(form: str) -> list[str]:
    """Write out "Jahr(|e|es)" as Jahr, Jahre, Jahres."""
    match = _CHOICE.search(form) if "(" in form else None
    if match is None:
        return [form]
    before, after = form[: match.start()], form[match.end() :]
    return [spelled for ending in match[1].split("|") for spelled in _spellings(before + ending + after)]


def _value(key: str) -> int | float | str:
    for number in (int, float):
        try:
            return number(key)
        except ValueError:
            pass
    return key


def _compile(file: str, rules: list[Mapping[str, Any]], compiler: PatternCompiler) -> list[Rule]:
    made, wrong = [], []
    for number, rule in enumerate(rules, 1):
        try:
            made.append(_rule(rule, number, compiler.compile(rule["pattern"])))
        except (PatternError, KeyError) as error:
            wrong.append(f"{file}, rule {_name(rule, number)!r}, pattern: {error}")
    if wrong:
        raise LanguageError("\n".join(wrong))
    return made


def _taken_up(rule: Mapping[str, Any], made: tuple[Any, ...]) -> Rule:
    """A rule of which all is known already; rules that can be kept have their names."""
    return _rule(rule, 0, Compiled(*made[: -len(Known._fields)]), Known(*made[-len(Known._fields) :]))


def _rule(rule: Mapping[str, Any], number: int, compiled: Compiled, known: Known | None = None) -> Rule:
    """A rule of a file; raises KeyError for what it lacks."""
    name, facts, follows = _name(rule, number), rule.get("facts", {}), rule.get("follows", False)
    return Rule(name, rule["kind"], rule["pattern"], compiled, facts, follows, rule.get("line", 0), known)


def _name(rule: Mapping[str, Any], number: int) -> str:
    return str(rule.get("name", f"rule {number}"))


@cache
def grammar_code(language: str) -> str:
    """The language whose grammar serves for this one: its own, one with borrowed names, else English.

    A country or script that has no grammar to itself is left out: "pt-BR" is served by "pt".
    """
    primary, *rest = language.replace("_", "-").split("-")
    parts = [primary.lower(), *rest]
    # From the longest to the shortest: "sr-Latn-RS" is served by "sr-Latn" if there is such a file, else by "sr".
    while parts:
        code = "-".join(parts)
        if has_rules(code) or is_borrowed(code):
            return code
        parts.pop()
    return FALLBACK


@cache
def load_grammar(code: str) -> Grammar:
    """The grammar of a language code such as "de"; raises LanguageError with all mistakes of its files."""
    try:
        return read_grammar(code)
    except (LanguageError, AttributeError, KeyError, TypeError, ValueError) as error:
        # Loaded where something is wrong, for pydantic takes longer than the language.
        from timeline_app.language.schema import check_files

        told = str(error) if isinstance(error, LanguageError) else f"{code}: {error}"
        raise LanguageError("\n".join(check_files(code)) or told) from error


def read_grammar(code: str) -> Grammar:
    """The same, taking the files as they are; raises whatever a file of the wrong build leads to."""
    if is_borrowed(code):
        from timeline_app.language.borrowed import borrowed_files

        return Grammar(code, *borrowed_files(code), file="shared_rules.toml")
    paths = [resources() / "languages" / code / name for name in ("words.toml", "rules.toml")]
    sources = tuple(path.read_bytes() for path in paths if path.is_file())
    if before := kept(f"grammar-{code}", sources):
        words, rules, made = before
        return Grammar(code, words, rules, made=made)
    words, rules = map(read_toml, paths)
    grammar = Grammar(code, words, rules)
    after = keep(f"grammar-{code}", sources, lambda: (words, rules, grammar.made()))
    # What was compiled to be kept need not be compiled again.
    return Grammar(code, words, rules, made=after[2]) if after else grammar
