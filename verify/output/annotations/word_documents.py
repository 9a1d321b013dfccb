"""Findings in a copy of a Word document: a comment on each number, and no letter changed."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from zipfile import BadZipFile

from verify.article.against_claims.coverage import Article
from verify.article.files.docx import PARTS, TextPlace, find_places
from verify.article.model import Span
from verify.errors import InputError
from verify.files.packages import Package, append
from verify.files.xml_places import (
    Attributes,
    Edit,
    XmlError,
    edit,
    escape,
    insert,
    local,
    prefix_of,
    scan,
)
from verify.ledger.formats import open_file
from verify.model.findings import Finding
from verify.model.named_tuples import NamedTuple
from verify.output.annotations.legend import namespace_of
from verify.output.annotations.word_runs import RunText, Stretch, begin_at, end_at, read_runs
from verify.output.annotations.words import AUTHOR, AnnotatedFile, gravest_first, say_all
from verify.text.english import plural

COMMENTS = "wordprocessingml.comments+xml"
EMPTY = '<?xml version="1.0" encoding="UTF-8"?>\n<w:comments xmlns:w="{}"></w:comments>'


class _Marks:
    """Writes the elements of comments with the prefix that a part has."""

    def __init__(self, data: bytes, space: str) -> None:
        starts: list[int] = []
        scan(data, lambda _name, _attributes, at: starts.append(at), lambda _name, _at: None)
        own = prefix_of(data, starts[0]).decode("ascii", "replace")
        self.prefix = own or "w:"
        self.space = "" if own else f' xmlns:w="{escape(space)}"'

    def begin(self, number: int) -> bytes:
        """Return the mark before the words of a comment."""
        return self._empty("commentRangeStart", number)

    def end(self, number: int) -> bytes:
        """Return the mark after the words of a comment."""
        return self._empty("commentRangeEnd", number)

    def reference(self, number: int) -> bytes:
        """Return the run that refers to a comment."""
        sign = self._empty("commentReference", number).decode()
        return f"<{self.prefix}r{self.space}>{sign}</{self.prefix}r>".encode()

    def comment(self, number: int, lines: Iterable[str]) -> str:
        """Return a comment, a paragraph for each line."""
        own = self.prefix
        text = f'{own}t xml:space="preserve"'
        paragraphs = "".join(
            f"<{own}p><{own}r><{text}>{escape(line)}</{own}t></{own}r></{own}p>" for line in lines
        )
        return (
            f'<{own}comment{self.space} {own}id="{number}" {own}author="{AUTHOR}" '
            f'{own}initials="{AUTHOR[0]}">{paragraphs}</{own}comment>'
        )

    def _empty(self, name: str, number: int) -> bytes:
        return f'<{self.prefix}{name}{self.space} {self.prefix}id="{number}"/>'.encode()


class _Anchor(NamedTuple):
    """The first and the last letter that a comment is on, and what the comment says."""

    first: TextPlace
    first_letter: int
    last: TextPlace
    last_letter: int
    lines: tuple[str, ...]


def annotate_document(article: Article, findings: Iterable[Finding]) -> AnnotatedFile:
    """Return a copy of the document of an article, with its findings as comments.

    Raises InputError if the document cannot be annotated.
    """
    path = article.copy.path
    try:
        with open_file(path) as stream:
            data = stream.read()
        anchors = _find_anchors(article, findings, find_places(data, path))
        package = Package(BytesIO(data))
        number = _add_comments(package, anchors)
        said = f"{plural(number, 'new comment')} by {AUTHOR}"
        return AnnotatedFile(package.to_bytes(), said)
    except (XmlError, LookupError, ValueError, BadZipFile, NotImplementedError) as problem:
        reason = type(problem).__name__
        message = f"cannot be annotated ({reason}): open it in Word and save it again"
        raise InputError(message, path) from None


def _find_anchors(
    article: Article, findings: Iterable[Finding], places: Sequence[TextPlace]
) -> list[_Anchor]:
    """Return a comment for each number, or each quotation, that has findings, in their order."""
    numbers = {
        each.claim.id: Span(each.figure.start, each.figure.end)
        for each in article.covered
        if each.figure
    }
    by_span: dict[Span, list[Finding]] = {}
    for finding in findings:
        name = finding.claim.id
        if span := numbers.get(name) or article.spans.get(name):
            by_span.setdefault(span, []).append(finding)
    found = []
    for span, some in sorted(by_span.items()) if places else ():
        first = _place_at(places, span.start)
        last = _place_at(places, max(span.start, span.end - 1))
        found.append(
            _Anchor(
                first,
                max(span.start - first.start, 0) + first.skipped,
                last,
                min(span.end, last.end) - last.start + last.skipped,
                tuple(say_all(gravest_first(some))),
            )
        )
    return found


def _place_at(places: Sequence[TextPlace], offset: int) -> TextPlace:
    """Return the place of a letter, or the last one before it that is a letter of the document."""
    return places[max(bisect_right(places, offset, key=lambda each: each.start) - 1, 0)]


def _add_comments(package: Package, anchors: Sequence[_Anchor]) -> int:
    """Add comments to a package: their words in one part, their places in the main one.

    Return how many were added: a comment that an earlier run added is not added again.
    """
    if not anchors:
        return 0
    main = package.main().target
    data = package.read(main)
    space = namespace_of(data)
    in_notes = _find_notes(package, main, anchors)
    asked = {
        place.element for each in anchors for place in (each.first, each.last) if not place.part
    }
    texts, named = read_runs(data, asked, set(in_notes.values()))
    part = package.target(main, "comments")
    if not part:
        part = package.new_name("word/comments{}.xml")
        package.write(part, EMPTY.format(space).encode())
        package.link(main, "comments", part)
        package.declare(part, COMMENTS)
    comments = package.read(part)
    marks, in_comments = _Marks(data, space), _Marks(comments, space)
    own, next_number = _read_comments(comments)
    edits: list[Edit] = []
    written: list[str] = []
    for each in anchors:
        if own[each.lines]:  # an earlier run has said so
            own[each.lines] -= 1
            continue
        number = next_number + len(written)
        if each.first.part:
            note = named[in_notes[each.first.part, each.first.element]]
            edits += _mark_around(note, marks, number)
        else:
            edits += _mark(data, each, texts, marks, number)
        written.append(in_comments.comment(number, each.lines))
    package.write(main, edit(data, dict.fromkeys(edits)))
    package.write(part, append(comments, "".join(written)))
    return len(written)


def _mark(
    data: bytes, anchor: _Anchor, texts: Mapping[int, RunText], marks: _Marks, number: int
) -> list[Edit]:
    """Return the edits that put the marks of a comment around the letters that it is on."""
    first, last = texts[anchor.first.element], texts[anchor.last.element]
    edits = begin_at(data, first, anchor.first_letter, marks.begin(number))
    end, reference = marks.end(number), marks.reference(number)
    if last.is_plain and last.outer == last.run:
        return [*edits, *end_at(data, last, anchor.last_letter, end + reference)]
    # The sign of a comment is in no link and in no tracked change, which may be rejected.
    edits += end_at(data, last, anchor.last_letter, end)
    return [*edits, insert(last.outer.end, reference)]


def _mark_around(whole: Stretch, marks: _Marks, number: int) -> list[Edit]:
    end = marks.end(number) + marks.reference(number)
    return [insert(whole.start, marks.begin(number)), insert(whole.end, end)]


def _find_notes(
    package: Package, main: str, anchors: Iterable[_Anchor]
) -> Mapping[tuple[int, int], str]:
    """Return the note, such as "footnotes 3", of each text element that is in one.

    A note has no comments of its own: they are where the text has its number.
    """
    asked = {(place.part, place.element) for each in anchors for place in (each.first, each.last)}
    found: dict[tuple[int, int], str] = {}
    for number, name in enumerate(PARTS):
        part = package.target(main, name)
        if not part or not any(at == number for at, _ in asked):
            continue
        count, note = 0, ""

        def begin(tag: str, attributes: Attributes, _at: int) -> None:
            nonlocal count, note
            if f"{tag}s" == name:  # noqa: B023 - called before the next part
                own = (text for key, text in attributes.items() if key.endswith(":id"))
                note = f"{name} {next(own, '')}"  # noqa: B023
            elif tag == "t":
                if (number, count) in asked:  # noqa: B023
                    found[number, count] = note  # noqa: B023
                count += 1

        scan(package.read(part), begin, lambda _name, _at: None)
    return found


def _read_comments(data: bytes) -> tuple[Counter[tuple[str, ...]], int]:
    """Return how often each comment of verify is there, and the first number that is free."""
    numbers = [-1]
    found: list[list[str]] = []  # the paragraphs of each comment, also of those of others
    own: list[list[str]] = []
    path: list[str] = []

    def begin(name: str, attributes: Attributes, _at: int) -> None:
        path.append(name)
        if name == "comment":
            said = {local(key): text for key, text in attributes.items()}
            numbers.append(int(said["id"]) if said.get("id", "").isdecimal() else 0)
            found.append([])
            own.extend(found[-1:] if said.get("author") == AUTHOR else ())
        elif name == "p" and found:
            found[-1].append("")

    def end(_name: str, _at: int) -> None:
        path.pop()

    def say(text: str, _at: int) -> None:
        if path[-1] == "t" and found and found[-1]:
            found[-1][-1] += text

    scan(data, begin, end, say)
    return Counter(map(tuple, own)), max(numbers) + 1
