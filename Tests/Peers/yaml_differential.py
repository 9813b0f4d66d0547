#!/usr/bin/env python3
"""Compares our YAML reader with PyYAML's BaseLoader, document by document.

    yaml_differential.py generate DOCUMENTS.json --seed 1 --count 2000 [--suite FOLDER]
    yaml_differential.py compare DOCUMENTS.json RESULTS.json

`generate` writes documents: the cases of the public YAML test suite if its folder is given, seeded
documents inside the subset, the same with seeded damage, and seeded heaps of fragments.
`compare` reads what our reader made of them. It fails when an accepted document has another tree,
other places or other quoting for PyYAML, when the test suite calls an accepted document invalid or
gives it another tree, and when a document inside the subset is refused.
The Swift test `PyYAMLTests` runs both steps; nothing else needs this file.
"""
import argparse
import json
import random
import sys
from pathlib import Path

import yaml

# PyYAML lets Python's own errors through for \U escapes beyond Unicode.
REFUSALS = (yaml.YAMLError, ValueError, OverflowError)

# --- Documents inside the subset -------------------------------------------------------------

PLAIN = ["a", "no", "07", "1e3", "12:30", "-5", "x y", "x  y", "a,b", "it's", 'say "x"', "a#b", "é", "😀",
         "https://example.nl/?q=1", "a@example.nl", "~", "null", "<<x", "---x", "x-", "a:b", "[".join("xy"),
         "=", "2026-03-01", "x]", "{".join("ab"), "&".join("ab"), "x?", "wie?", "-x", "--", "...x", "a!b"]
KEYS = ["a", "b", "name", "two words", "é", "x-y", "k:l", "-k", "'single'", '"dou\\tble"', "'it''s'", "07", "x#y", "no"]
FLOW_PLAIN = ["a", "no", "07", "12:30", "-5", "x y", "it's", "a#b", "é", "https://example.nl", "x-", "a:b"]
QUOTED = ["''", '""', "'it''s'", "'# no: comment'", '"\\u00e9\\n\\x41\\U0001F600"', '"a  b "', "' [x] '", '"\\"\\\\\\/"',
          "'a\tb'", '"\\N\\_\\L\\P\\e\\a\\v"', "'- a'", '"{a: b}"', "'—'"]
TEXT_LINES = ["x", "  deeper", "", "", "# no comment", "- a: b", "x  ", "'\"", "a:", "\u00e9", "   ", "x\ty", "---", "..."]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, choices):
        return self.random.choice(choices)

    def chance(self, share):
        return self.random.random() < share

    def comment(self):
        return self.pick(["", "", "", " # note", "   # x: y", "  "])

    def gap(self, indent):
        """Empty lines and comments, which may stand anywhere between lines."""
        return self.pick(["", "", "", "", "\n", "  \n", "# note\n", " " * indent + "# - a: b\n", "\n\n"])

    def flow(self, depth):
        kind = self.random.random()
        if depth >= 3 or kind < 0.6:
            return self.pick(FLOW_PLAIN if self.chance(0.6) else QUOTED)
        def space():
            return self.pick(["", " ", "  "])

        if kind < 0.8:
            items = [space() + self.flow(depth + 1) + space() for _ in range(self.random.randint(0, 3))]
            return "[" + ",".join(items) + (", " if items and self.chance(0.2) else space()) + "]"
        keys = self.random.sample(["a", "b", "é x", "'q'", '"d"', "k:l"], self.random.randint(0, 3))
        items = [space() + key + self.pick(["", " "]) + ": " + space() + self.flow(depth + 1) + space() for key in keys]
        return "{" + ",".join(items) + (", " if items and self.chance(0.2) else space()) + "}"

    def text_block(self, parent):
        """Behind `key: ` or `- `: the header and the lines below."""
        lines = [self.pick(TEXT_LINES) for _ in range(self.random.randint(1, 6))]
        if not any(line.strip() for line in lines):
            lines.append("x")
        step = self.random.randint(1, 4)
        first = next(line for line in lines if line.strip())
        lead = lines[: lines.index(first)]
        needs_digit = first.startswith(" ") or any(line for line in lead)
        digit = str(step) if needs_digit or self.chance(0.2) else ""
        marks = [digit, self.pick(["", "", "+", "-"])]
        self.random.shuffle(marks)
        header = self.pick("|>") + "".join(marks) + self.comment()
        body = [(" " * (parent + step) + line) if line else self.pick(["", " " * parent]) for line in lines]
        return header + "\n" + "".join(line + "\n" for line in body)

    def value(self, parent, depth, beside_keys):
        """What stands behind `key:` or `-`, from the space on, to the end of its last line."""
        kind = self.random.random()
        if depth >= 4:
            kind *= 0.6
        if kind < 0.25:
            return " " + self.pick(["", "  "]) + self.pick(PLAIN) + self.comment() + "\n"
        if kind < 0.38:
            return " " + self.pick(QUOTED) + self.comment() + "\n"
        if kind < 0.48:
            flow = self.pick(["[", "{"])
            value = self.flow(0)
            while value[0] != flow and self.chance(0.8):
                value = self.flow(0)
            return " " + (value if value[0] in "[{'\"" else "'x'") + self.comment() + "\n"
        if kind < 0.56:
            return " " + self.text_block(parent)
        if kind < 0.60:
            return self.comment() + "\n"
        if kind < 0.64:
            return "\n" + self.gap(parent) + " " * (parent + 2) + self.pick(PLAIN + QUOTED) + self.comment() + "\n"
        if beside_keys and kind < 0.70:
            return self.comment() + "\n" + self.sequence(parent, depth + 1)
        indent = parent + self.random.randint(1, 4)
        return self.comment() + "\n" + self.block(indent, depth + 1)

    def block(self, indent, depth):
        return self.mapping(indent, depth) if self.chance(0.6) else self.sequence(indent, depth)

    def mapping(self, indent, depth, first=None):
        text = ""
        for key in self.random.sample(KEYS, self.random.randint(1, 4)):
            start = " " * indent if first is None else first
            text += ("" if first is not None else self.gap(indent)) + start + key + self.pick(["", "", "", " "]) + ":"
            text += self.value(indent, depth, True)
            first = None
        return text

    def sequence(self, indent, depth, first=None):
        text = ""
        for _ in range(self.random.randint(1, 4)):
            start = " " * indent if first is None else first
            text += ("" if first is not None else self.gap(indent)) + start + "-"
            first = None
            if depth < 4 and self.chance(0.4):
                spaces = self.random.randint(1, 3)
                inner = indent + 1 + spaces
                nested = self.mapping if self.chance(0.7) else self.sequence
                text += nested(inner, depth + 1, " " * spaces)
            else:
                text += self.value(indent, depth, False)
        return text

    def document(self):
        start = self.pick(["", "", "", "# top\n", "---\n", "# a\n--- # b\n", "\ufeff", "\n"])
        body = self.block(self.pick([0, 0, 0, 2]), 0) if self.chance(0.95) else self.pick(["[a, {b: c}]\n", "", "'x'\n"])
        text = start + body
        if self.chance(0.1):
            text = text.replace("\n", "\r\n")
        if self.chance(0.1) and not text.rstrip("\r\n").endswith(" "):
            text = text.rstrip("\r\n")
        return text

    # --- Documents that may be anything ------------------------------------------------------

    FRAGMENTS = list("-:?,[]{}#&*!|>'\"%@`\t \n\\~=<") + [
        "- ", ": ", " #", "\n  ", "\n- ", "\n", "a", "b: ", "...", "---", "\n---\n", "<<: ", "|\n", ">-\n", "''",
        '""', "\r\n", "\u00a0", "\u0085", "\u2028", "\ufeff", "\\x", "  ", "key:", "? ", "[a]", "{a: b}", "\n    "]

    def damaged(self, text):
        for _ in range(self.random.randint(1, 3)):
            at = self.random.randint(0, len(text))
            kind = self.random.random()
            if kind < 0.5:
                text = text[:at] + self.pick(self.FRAGMENTS) + text[at:]
            elif kind < 0.8:
                text = text[:at] + text[at + self.random.randint(1, 3):]
            else:
                other = self.random.randint(0, len(text))
                text = text[:at] + text[other:other + 8] + text[at:]
        return text

    def heap(self):
        if self.chance(0.5):
            return "".join(self.pick("ab  \n\n\n-::#\"'[]{},|>?") for _ in range(self.random.randint(1, 12)))
        return "".join(self.pick(self.FRAGMENTS) for _ in range(self.random.randint(1, 14)))


# --- The public test suite -------------------------------------------------------------------

def suite_cases(folder):
    for path in sorted(Path(folder).glob("*.yaml")):
        events = ""
        for number, case in enumerate(yaml.load(path.read_text("utf-8"), yaml.BaseLoader)):
            events = case.get("tree", events)  # A case without a tree has that of the case before.
            if "skip" not in case and "yaml" in case:
                yield {"name": f"{path.stem}/{number}", "text": expanded(case["yaml"]),
                       "fails": case.get("fail") == "true", "events": expanded(events)}


def expanded(text):
    """The suite's marks for characters that cannot be seen."""
    text = text.replace("␣", " ").replace("←", "\r").replace("⇔", "\ufeff").replace("↵", "")
    while "—»" in text:
        text = text.replace("—»", "»")
    text = text.replace("»", "\t")
    return text.replace("∎\n", "").replace("∎", "")


def suite_tree(events):
    """The events as nested lists, or None for what is no single document of our subset."""
    root = []
    stack = [root]
    for line in events.splitlines():
        line = line.lstrip(" ")
        if line.startswith("+SEQ"):
            node = ["sequence", []]
        elif line.startswith("+MAP"):
            node = ["mapping", []]
        elif line.startswith("=VAL"):
            mark = line[5:]
            while mark[:1] in "&<":
                mark = mark.split(" ", 1)[1]
            value = mark[1:].replace("\\\\", "\0")
            for escape, character in [("\\n", "\n"), ("\\t", "\t"), ("\\r", "\r"), ("\\b", "\b")]:
                value = value.replace(escape, character)
            stack[-1].append(["scalar", value.replace("\0", "\\")])
            continue
        elif line.startswith("-SEQ") or line.startswith("-MAP"):
            stack.pop()
            continue
        elif line.startswith("=ALI"):
            return None
        else:
            continue
        stack[-1].append(node)
        stack.append(node[1])
    return root[0] if len(root) == 1 else None


# --- Comparison ------------------------------------------------------------------------------

def peer_tree(text):
    node = yaml.compose(text.encode("utf-8"), yaml.BaseLoader)
    return ["scalar", "", False, None] if node is None else peer_node(node)


def peer_node(node):
    place = [node.start_mark.line + 1, node.start_mark.column + 1]
    if isinstance(node, yaml.ScalarNode):
        return ["scalar", node.value, node.style is not None, place]
    if isinstance(node, yaml.SequenceNode):
        return ["sequence", [peer_node(item) for item in node.value], place]
    pairs = [part for key, value in node.value for part in (peer_node(key), peer_node(value))]
    return ["mapping", pairs, place]


def difference(ours, theirs, path="$"):
    if ours[0] == "absent":
        return None if theirs[:3] == ["scalar", "", False] else f"{path}: absent against {theirs}"
    if ours[0] != theirs[0]:
        return f"{path}: {ours} against {theirs}"
    if ours[0] == "scalar":
        # A key's quoting is not kept in our tree.
        same = ours[1] == theirs[1] and ours[2] in (None, theirs[2]) and ours[3] == theirs[3]
        return None if same else f"{path}: {ours} against {theirs}"
    if ours[2] != theirs[2] or len(ours[1]) != len(theirs[1]):
        return f"{path}: {ours} against {theirs}"
    for number, (left, right) in enumerate(zip(ours[1], theirs[1])):
        found = difference(left, right, f"{path}[{number}]")
        if found:
            return found
    return None


def without_places(node):
    if node[0] in ("scalar", "absent"):
        return ["scalar", "" if node[0] == "absent" else node[1]]
    return [node[0], [without_places(part) for part in node[1]]]


def compare(documents, results):
    counts, wrong = {}, []
    for document, result in zip(documents, results, strict=True):
        kind, text = document["kind"], document["text"]
        verdict = judge(document, result)
        count = counts.setdefault(kind, {"accepted": 0, "refused": 0, "peer refused too": 0})
        count["accepted" if "tree" in result else "refused"] += 1
        if "faults" in result:
            count["peer refused too"] += not loads(text)
        if verdict:
            wrong.append(f"{kind} {document.get('name', '')}: {verdict}\n{text!r}")
    for kind, count in counts.items():
        print(f"{kind}: {count}")
    print(f"{len(wrong)} wrong")
    print("\n".join(wrong[:20]))
    return 1 if wrong else 0


def loads(text):
    try:
        yaml.compose(text.encode("utf-8"), yaml.BaseLoader)
        return True
    except REFUSALS:
        return False


def judge(document, result):
    """What is wrong with our reading of the document, or None."""
    if "faults" in result:
        return f"refused: {result['faults']}" if document["kind"] == "inside" else None
    try:
        theirs = peer_tree(document["text"])
    except REFUSALS as error:
        return f"PyYAML refuses it: {error}"
    found = difference(result["tree"], theirs)
    if found or document["kind"] != "suite":
        return found
    if document["fails"]:
        return "invalid YAML by the suite"
    expected = suite_tree(document["events"])
    ours = without_places(result["tree"])
    return None if expected in (None, ours) else f"suite: {expected} against {ours}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("step", choices=["generate", "compare"])
    parser.add_argument("documents")
    parser.add_argument("results", nargs="?")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--suite")
    arguments = parser.parse_args()
    if arguments.step == "compare":
        documents = json.loads(Path(arguments.documents).read_text("utf-8"))
        return compare(documents, json.loads(Path(arguments.results).read_text("utf-8")))
    generator = Generator(arguments.seed)
    documents = [{"kind": "suite", **case} for case in suite_cases(arguments.suite)] if arguments.suite else []
    for number in range(arguments.count):
        inside = generator.document()
        third = number % 3
        if third == 0:
            documents.append({"kind": "inside", "text": inside})
        elif third == 1:
            documents.append({"kind": "damaged", "text": generator.damaged(inside)})
        else:
            documents.append({"kind": "heap", "text": generator.heap()})
    Path(arguments.documents).write_text(json.dumps(documents), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
