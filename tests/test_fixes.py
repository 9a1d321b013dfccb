"""`verify article --diff` and `--fix`: what has one right answer, and nothing else."""

import codecs
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import Result

from verify.article.against_claims.coverage import cover
from verify.article.against_claims.known import KnownClaims, gather
from verify.article.files import copy_of
from verify.article.fixes.mending import MendedCopy, mend
from verify.article.fixes.proposing import FIXED
from verify.article.review import review
from verify.ledger.formats import rows_from
from verify.ledger.normalise import normalise
from verify.model.settings import Settings
from verify.output.unified_diffs import unified_diff

Verify = Callable[..., Result]
COLUMNS = ("source", "claim", "value", "place", "as_of")
ROWS = (
    ("UN", "civilians killed", "at least 5,767", "", "2023-05-01"),
    ("Turkish health ministry", "people injured", "812", "Hatay", "2023-02-07"),
    ("Ruritania MoD", "Borovian tanks destroyed", "1,250", "", "2023-05-01"),
    ("Ruritania police", "aid workers abducted", "about 12", "", "2023-05-01"),
    ("Borovia", "Borovian soldiers captured", "410", "", "2023-05-01"),
    ("Borovia", "Borovian soldiers captured", "290", "", "2023-04-01"),
    ("Red Cross", "homes destroyed", "46", "Lindenau", "2023-05-01"),
    ("Mayor of Lindenau", "homes destroyed", "46", "Lindenau", "2023-05-01"),
    ("an official", "people evacuated", "37", "Arvenka", "2023-05-01"),
)
CASES = Path(__file__).parent / "article" / "fixes" / "mended.toml"
MENDED = tomllib.loads(CASES.read_text(encoding="utf-8"))["case"]
LEDGER = "\n".join(
    ",".join(f'"{cell}"' if "," in cell else cell for cell in row) for row in (COLUMNS, *ROWS)
)
DRAFT = (
    "The UN said 5,776 civilians had been killed.\n\nOn Tuesday, 812 people were injured in Hatay."
)


def known() -> KnownClaims:
    rows = rows_from(dict(zip(COLUMNS, row, strict=True)) for row in ROWS)
    return gather(normalise(rows, Settings()), (), Settings())


def mended(text: str) -> MendedCopy:
    article = cover(copy_of(text, "draft.md", "markdown"), known(), Settings())
    found = review((article,), Settings()).found.open
    assert found, "nothing is found, so nothing is tried"
    return mend(article, found, Settings())


@pytest.mark.cases("article/fixes/mended.toml")
def test_what_has_one_right_answer_is_mended(why: str, copy: str, mended: str) -> None:
    found = globals()["mended"](copy)
    assert found.article.copy.shown == mended, why
    assert [each for each in found.left if each.rule in FIXED] == []


@pytest.mark.cases("article/fixes/mended.toml")
def test_copy_that_is_mended_is_not_mended_again(why: str, copy: str, mended: str) -> None:
    article = cover(copy_of(mended, "draft.md", "markdown"), known(), Settings())
    again = mend(article, review((article,), Settings()).found.open, Settings())
    assert (again.article.copy.shown, again.mended) == (mended, 0), (why, copy)


@pytest.mark.cases("article/fixes/left.toml")
def test_what_has_no_one_right_answer_is_left_and_counted(why: str, copy: str) -> None:
    found = mended(copy)
    assert found.article.copy.shown == copy, why
    assert (found.mended, bool(found.left)) == (0, True)


def files(folder: Path, draft: bytes, name: str = "draft.md") -> tuple[Path, list[str]]:
    path, ledger = folder / name, folder / "claims.csv"
    path.write_bytes(draft)
    ledger.write_text(LEDGER, encoding="utf-8")
    return path, [str(path), "--against", str(ledger)]


def test_a_diff_changes_no_file_and_each_hunk_names_its_rules(run: Verify, tmp_path: Path) -> None:
    filler = "A line.\n\n" * 5
    draft = DRAFT.replace("\n\n", f"\n\n{filler}").encode()
    path, arguments = files(tmp_path, draft)
    result = run("article", *arguments, "--diff", "--exit-zero")
    heads = [line for line in result.stdout.splitlines() if line.startswith("@@")]
    assert [head.rpartition("@@ ")[2] for head in heads] == [
        "V403 differing-figure",
        "V401 unattributed-figure",
    ]
    assert path.read_bytes() == draft
    assert result.stderr == (
        "2 findings can be mended with --fix; 0 findings left, with no one right answer\n"
    )


def test_copy_that_a_link_has_elsewhere_is_not_mended_there(run: Verify, tmp_path: Path) -> None:
    path, arguments = files(tmp_path, DRAFT.encode())
    link = tmp_path / "desk" / "draft.md"
    link.parent.mkdir()
    link.symlink_to(path)
    result = run("article", str(link), *arguments[1:], "--fix")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"error: {link}: a link leads from here to {path}: ")
    assert path.read_bytes() == DRAFT.encode()


@pytest.mark.parametrize("case", MENDED, ids=lambda case: str(case["why"]))
def test_the_command_writes_what_is_mended(
    run: Verify, tmp_path: Path, case: dict[str, str]
) -> None:
    path, arguments = files(tmp_path, case["copy"].encode())
    run("article", *arguments, "--fix", "--exit-zero")
    assert path.read_text(encoding="utf-8") == case["mended"]


def test_git_applies_the_diff_to_what_fix_writes(run: Verify, tmp_path: Path) -> None:
    path, arguments = files(tmp_path, DRAFT.encode())
    patch = tmp_path / "fixes.patch"
    run("article", *arguments, "--diff", "-o", str(patch), "--exit-zero")
    text = patch.read_text(encoding="utf-8").replace(str(path), "draft.md")
    patch.write_text(text, encoding="utf-8")
    copy = tmp_path / "patched"
    copy.mkdir()
    (copy / "draft.md").write_bytes(path.read_bytes())
    command = ["git", "apply", "-p0", str(patch)]
    subprocess.run(command, cwd=copy, check=True)  # noqa: S603
    run("article", *arguments, "--fix", "--exit-zero")
    assert (copy / "draft.md").read_bytes() == path.read_bytes() != DRAFT.encode()


def test_after_fix_a_second_run_finds_nothing_of_the_rules_and_changes_nothing(
    run: Verify, tmp_path: Path
) -> None:
    path, arguments = files(tmp_path, DRAFT.encode())
    first = run("article", *arguments, "--fix", "-f", "concise", "--exit-zero")
    assert "V4" not in first.stdout
    once = path.read_bytes()
    assert b"at least 5,767" in once
    second = run("article", *arguments, "--fix", "-f", "concise")
    assert (second.exit_code, path.read_bytes()) == (0, once)
    assert "V4" not in second.stdout
    assert second.stderr == "nothing to mend; 0 findings left, with no one right answer\n"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (b"", "utf-16-le"),
        (b"", "cp1252"),
    ],
)
def test_encoding_mark_and_line_ends_are_kept_to_the_byte(
    run: Verify, tmp_path: Path, mark: bytes, encoding: str, end: str
) -> None:
    text = f"A day in Café Élan —\n \t\n{DRAFT}\n\nNo end".replace("\n", end)
    new = text.replace("5,776", "at least 5,767")
    new = new.replace("Hatay.", "Hatay, according to the Turkish health ministry.")
    path, arguments = files(tmp_path, mark + text.encode(encoding))
    result = run("article", *arguments, "--fix", "--exit-zero")
    assert result.exit_code == 0, result.stderr
    assert path.read_bytes() == mark + new.encode(encoding)


@given(st.text(alphabet="ab,.\n\r\u2028é*_`<>| 5", max_size=40))
def test_all_that_is_not_mended_stays(around: str) -> None:
    """Whatever surrounds a sentence, only that sentence may change."""
    text = f"{around}\n\n{DRAFT}\n\n{around}"
    article = cover(copy_of(text, "draft.md", "markdown"), known(), Settings())
    found = mend(article, review((article,), Settings()).found.open, Settings())
    shown = found.article.copy.shown
    assert shown.startswith(around)
    assert shown.endswith(around)


@given(st.lists(st.sampled_from(["a\n", "b\n", "c\r\n", "\n", "d"]), max_size=12), st.data())
def test_a_diff_says_all_that_changed(lines: list[str], data: st.DataObject) -> None:
    old = "".join(lines)
    new = "".join(data.draw(st.permutations(lines)))
    diff = list(unified_diff(old, new, "a.md", {}))
    body = [line for line in diff[2:] if not line.startswith("@@")]
    taken = sum(line.startswith("-") for line in body)
    added = sum(line.startswith("+") for line in body)
    assert bool(diff) is (old != new)
    assert added - taken == len(new.splitlines()) - len(old.splitlines())


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--diff", "--fix"), "--fix does not go with --diff: use one of them"),
        (("--fix", "--annotate", "out.docx"), "--fix does not go with --annotate: use one of them"),
        (("--diff", "--report", "sarif=a"), "--diff does not go with --report: use one of them"),
    ],
)
def test_options_that_contradict_each_other_are_refused(
    run: Verify, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    path, arguments = files(tmp_path, DRAFT.encode())
    result = run("article", *arguments, *options)
    assert (result.exit_code, result.stderr) == (2, f"error: {said}\n")
    assert path.read_bytes() == DRAFT.encode()


def test_a_page_is_not_mended(run: Verify, tmp_path: Path) -> None:
    path, arguments = files(tmp_path, f"<p>{DRAFT}</p>".encode(), "draft.html")
    result = run("article", *arguments, "--fix")
    assert result.exit_code == 2
    assert "only text and Markdown are mended" in result.stderr
    assert DRAFT.encode() in path.read_bytes()


def test_standard_input_is_shown_mended_and_never_written(run: Verify, tmp_path: Path) -> None:
    _, arguments = files(tmp_path, b"")
    against = arguments[1:]
    shown = run("article", "-", *against, "--diff", "--exit-zero", stdin=DRAFT)
    assert "+The UN said at least 5,767 civilians had been killed.\n" in shown.stdout
    refused = run("article", "-", *against, "--fix", stdin=DRAFT)
    assert refused.exit_code == 2
    assert "standard input cannot be mended in its place: use --diff" in refused.stderr


def test_a_suppressed_finding_is_not_mended(run: Verify, tmp_path: Path) -> None:
    draft = "The UN said 5,776 civilians had been killed. <!-- verify:ignore V403 as printed -->\n"
    path, arguments = files(tmp_path, draft.encode())
    run("article", *arguments, "--fix", "--exit-zero")
    assert path.read_text(encoding="utf-8") == draft


def test_what_a_baseline_leaves_for_later_is_not_mended(run: Verify, tmp_path: Path) -> None:
    old = "The UN said 5,776 civilians had been killed.\n"
    path, arguments = files(tmp_path, old.encode())
    baseline = ("--baseline", str(tmp_path / "baseline.json"))
    run("article", *arguments, *baseline, "--write-baseline", "--exit-zero")
    new = "On Tuesday, 812 people were injured in Hatay.\n"
    path.write_text(f"{old}\n{new}", encoding="utf-8")
    result = run("article", *arguments, *baseline, "--fix", "-f", "concise")
    assert result.exit_code == 0, result.stdout
    mended = new.replace(".", ", according to the Turkish health ministry.")
    assert path.read_text(encoding="utf-8") == f"{old}\n{mended}"


def test_a_name_of_the_ledger_is_never_markup_or_a_line_of_its_own(
    run: Verify, tmp_path: Path
) -> None:
    path, arguments = files(tmp_path, b"In Arvenka 99 looms were destroyed.\n")
    nasty = '"Guild <script>](http://x) | `a`","looms destroyed",99,Arvenka,2023-05-01'
    (tmp_path / "claims.csv").write_text(f"{LEDGER}\n{nasty}\n", encoding="utf-8")
    result = run("article", *arguments, "--fix", "--exit-zero", "-f", "concise")
    assert "V401" in result.stdout
    assert path.read_bytes() == b"In Arvenka 99 looms were destroyed.\n"


def test_a_letter_that_the_encoding_lacks_is_one_clear_line(run: Verify, tmp_path: Path) -> None:
    text = "Café — Élan.\n\nIn Arvenka 99 looms were destroyed.\n"
    path, arguments = files(tmp_path, text.encode("cp1252"))
    row = "Łódź Guild,looms destroyed,99,Arvenka,2023-05-01"
    (tmp_path / "claims.csv").write_text(f"{LEDGER}\n{row}\n", encoding="utf-8")
    result = run("article", *arguments, "--fix", "--exit-zero", "-f", "concise")
    assert path.read_bytes() == text.encode("cp1252")
    assert result.exit_code in {0, 2}
