#!/usr/bin/python3
"""spreadsheet.py SLIPWAY_CLI: records deployments whose texts are formulas, exports them as CSV, and has LibreOffice
(libreoffice-calc-nogui) open the file: no cell may be a formula, and an import must give back what was recorded. Ends with
1 where one is, 77 where there is no LibreOffice."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zipfile

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
HOSTILE = ["=1+1", "+1+1", "-1+1", "@SUM(1,1)", "\t=1+1", "\r=1+1", " =1+1", "'=1+1", "a;=1+1", 'a";=1+1', "\uff1d1+1",
           "=HYPERLINK(\"http://example.org\",\"x\")", "plain"]


def cli(program, workspace, *arguments):
    ran = subprocess.run([program, "--workspace", workspace, *arguments], capture_output=True)
    if ran.returncode != 0:
        sys.exit("%s: %s" % (arguments, ran.stderr.decode()))
    return ran.stdout


def main():
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        print("libreoffice-calc-nogui is not installed")
        sys.exit(77)
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        workspace, csv = os.path.join(folder, "w.slipway"), os.path.join(folder, "out.csv")
        repository = os.path.join(folder, "shop")
        subprocess.run(["git", "init", "--quiet", repository], check=True)
        cli(program, workspace, "init")
        cli(program, workspace, "project", "add", "shop", "--git", repository)
        cli(program, workspace, "environment", "add", "prod")
        rows = os.path.join(folder, "in.jsonl")
        with open(rows, "w") as file:
            for number, text in enumerate(HOSTILE):
                json.dump({"project": "shop", "environment": "prod", "version": text, "by": text, "state": "succeeded",
                           "id": "run-%d" % number, "finished": "2026-11-%02d" % (number + 1)}, file)
                file.write("\n")
        cli(program, workspace, "import", "deployments", rows)
        with open(csv, "wb") as file:
            file.write(cli(program, workspace, "deployments", "--csv"))
        wrong = 0
        # 44: comma; 34: quote; 76: UTF-8; the last token lets formulas be formulas.
        subprocess.run([office, "--headless", "-env:UserInstallation=file://%s/profile" % folder,
                        "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true",
                        "--convert-to", "ods", "--outdir", folder, csv],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with zipfile.ZipFile(os.path.join(folder, "out.ods")) as ods:
            tree = xml.etree.ElementTree.fromstring(ods.read("content.xml"))
        cells = list(tree.iter(TABLE + "table-cell"))
        formulas = [cell.get(TABLE + "formula") for cell in cells if cell.get(TABLE + "formula")]
        wrong += len(formulas)
        print("%d cells, %d formulas %s" % (len(cells), len(formulas), formulas[:3]))
        again = os.path.join(folder, "again.slipway")
        cli(program, again, "init")
        cli(program, again, "project", "add", "shop", "--git", repository)
        cli(program, again, "environment", "add", "prod")
        cli(program, again, "import", "deployments", csv)
        texts = lambda which: sorted(row["by"] or "" for row in json.loads(
            cli(program, which, "--json", "deployments"))["deployments"])
        same = texts(workspace) == texts(again)
        print("imported again: %s" % ("the same" if same else "DIFFERENT"))
        sys.exit(1 if wrong or not same else 0)


main()
