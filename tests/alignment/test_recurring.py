from mtcheck.alignment import Recurring, align
from mtcheck.alignment.recurring import LABEL
from tests.alignment.segments import segments

BOX = "The Harbour Desk keeps you posted, issue 14."


def recurring(times: int, of: int) -> Recurring:
    found = Recurring()
    for number in range(of):
        found.add(
            [f"Ship {'abcdefghijkl'[number % 12] * 9} came in.", *([BOX, BOX] if number < times else [])]
        )
    return found


def body(count: int) -> list[str]:
    return [f"Sentence {'abcdefghijklmnopqrstuvwxyz'[k] * 7} of the text." for k in range(count)]


def test_a_line_of_three_articles_is_marked_at_the_tail():
    lines = segments(*body(20), BOX)
    assert recurring(3, 10).labels(lines, edge=6)[-1] == LABEL
    assert recurring(2, 10).labels(lines, edge=6) == [None] * 21


def test_numbers_in_it_may_differ():
    assert recurring(3, 10).labels(segments(*body(9), BOX.replace("14", "2077")), edge=3)[-1] == LABEL


def test_within_the_article_more_is_asked():
    lines = segments(*body(10), BOX, *body(10))
    assert recurring(3, 20).labels(lines, edge=6)[10] is None
    assert recurring(6, 20).labels(lines, edge=6)[10] == LABEL


def test_a_sentence_of_a_longer_paragraph_is_prose():
    lines = segments("It said so.", BOX, blocks=[0, 0])
    assert recurring(9, 9).labels(lines, edge=2) == [None, None]


def test_what_recurs_on_one_side_alone_is_no_omission():
    words = ["Oil rose 3% on Monday.", "Banks fell in Paris.", "The dollar was firm.", "Gold lost $14."]
    german = [
        "Öl stieg am Montag um 3 %.",
        "Banken gaben in Paris nach.",
        "Der Dollar war fest.",
        "Gold verlor 14 $.",
    ]
    both = {"source_language": "en", "target_language": "de"}
    source, target = segments(*words, BOX), segments(*german)
    assert align(source, target, **both)[-1].kind == "omission"
    last = align(source, target, recurring=(recurring(5, 9), recurring(0, 9)), **both)[-1]
    assert (last.source, last.target, last.kind, last.label) == ((4,), (), "boilerplate", LABEL)
