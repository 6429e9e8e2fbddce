#!/usr/bin/env python3
"""markdown_agreement.py CLI REPOSITORY…: whole changelogs as cmark-gfm reads them, held to `notes --format json`.

Every release is one heading of the second level, every section one of the third, every change one item of the list below it,
with the words of the commit as its text: nothing that a commit says makes a heading, an item, a link, HTML, code or emphasis of its
own; only a mail address, which GitHub's reader links wherever it stands, may be a link to itself. Needs cmark-gfm (Debian: cmark-gfm). Ends with 1 where anything differs; prints the totals.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

cli = os.path.abspath(sys.argv[1])
work = tempfile.mkdtemp(prefix="markdown-agreement-")
environ = dict(os.environ, XDG_DATA_HOME=work + "/data", XDG_CACHE_HOME=work + "/cache", XDG_CONFIG_HOME=work + "/config",
               LC_ALL="C.UTF-8", LANGUAGE="en")
SPACE = "{http://commonmark.org/xml/1.0}"


def notes(repository, form):
    done = subprocess.run([cli, "notes", "--repo", repository, "--format", form], capture_output=True, env=environ)
    if done.returncode:
        raise SystemExit(f"{cli} notes --format {form}: {done.returncode} {done.stderr[:300]!r}")
    return done.stdout


def text_of(node):
    """What a reader sees, links and all as their words."""
    if node.tag in (SPACE + "softbreak", SPACE + "linebreak"):
        return " "
    return (node.text or "") if not len(node) else "".join(text_of(child) for child in node)


def structure(markdown):
    """[(heading, [(section, [item node])])] of the document, and every node of a kind that notes never write."""
    tree = xml.fromstring(subprocess.run(["cmark-gfm", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist", "-t", "xml"],
                                         input=markdown, capture_output=True, check=True).stdout)
    releases, strange = [], []
    for node in tree:
        kind = node.tag[len(SPACE):]
        if kind == "heading" and node.get("level") == "2":
            releases.append((text_of(node), []))
        elif kind == "heading" and node.get("level") == "3":
            releases[-1][1].append((text_of(node), []))
        elif kind == "list":
            releases[-1][1][-1][1].extend(node)
        else:
            strange.append(kind)
    for node in tree.iter():
        kind = node.tag[len(SPACE):]
        if kind == "link" and node.get("destination") == "mailto:" + text_of(node):
            continue
        if kind not in ("document", "heading", "text", "list", "item", "paragraph", "strong", "code", "softbreak"):
            strange.append(f"{kind}: {text_of(node)[:60]}")
    return releases, strange


def plain(text):
    """Words alone: what makes hidden signs visible, and spaces, may differ."""
    return re.sub(r"[\W_]+", "", text, flags=re.UNICODE)


def check(repository):
    told = json.loads(notes(repository, "json"))["releases"]
    read, strange = structure(notes(repository, "markdown"))
    wrong = [f"a node that notes never write: {s}" for s in strange]
    items = sections = 0
    if len(read) != len(told):
        wrong.append(f"{len(read)} headings for {len(told)} releases")
    for (heading, parts), release in zip(read, told):
        version = release["version"] or release["tag"] or "Unreleased"
        if plain(version) not in plain(heading):
            wrong.append(f"“{heading}” is not the heading of {version}")
        wanted = [(s["title"], s["items"]) for s in release["sections"]]
        if release["contributors"]:
            wanted.append(("Contributors", release["contributors"]))
        if [p[0] for p in parts] != [w[0] for w in wanted]:
            wrong.append(f"{version}: sections {[p[0] for p in parts]}, told {[w[0] for w in wanted]}")
            continue
        for (title, nodes), (_, entries) in zip(parts, wanted):
            sections += 1
            if len(nodes) != len(entries):
                wrong.append(f"{version}, {title}: {len(nodes)} items, told {len(entries)}")
                continue
            for node, entry in zip(nodes, entries):
                items += 1
                shown = plain(text_of(node))
                for words in ([entry["scope"] or "", entry["subject"], entry["sha"][:8]] if "sha" in entry else [entry["name"]]):
                    if plain(words) not in shown:
                        wrong.append(f"{version}: “{text_of(node)[:100]}” is not “{words[:100]}”")
    for text in wrong[:10]:
        print("    " + text)
    print(f"{repository}: {len(read)} releases, {sections} sections, {items} items; {len(wrong)} differ", flush=True)
    return len(wrong)


total = sum(check(os.path.abspath(repository)) for repository in sys.argv[2:])
sys.exit(total > 0)
