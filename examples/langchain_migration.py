"""From a FAISS retriever and a prompt to a memory, side by side: `python examples/langchain_migration.py`.

It needs `langchain-lora-memory`. The base model and the questions are the same. Before: the documents that FAISS finds
are put in the prompt. After: they are mounted. Both search with the same embeddings and give the model at most 16
tokens to answer. There are two sets of questions, for both sides have their strength: invented facts of one sentence,
and paragraphs of prose.
"""

import gzip
import json
import statistics
import time
from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import faiss
from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.messages import AIMessage
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import RunnablePassthrough
from langchain_lora_memory import ChatLoraMemory

from lora_memory import Memory
from lora_memory.scoring import contains, exact_match
from lora_memory.text_encoder import TextEncoder

FACTS = 24
K = 4
TOKENS = 16
# Of the wordings that `lora-memory bench qa` compares, one of the two with which the default base model did best.
PROMPT = "Context: {context}\n\nAnswer the question with the shortest span from the context. Question: {question}"
LIGHTHOUSE = """\
The old lighthouse on Skarv Point was built after the wreck of the Margarethe, a timber ship that went down with most of
her crew in a winter storm. For its first forty years the lamp burned whale oil, which the keepers carried up the stairs
in copper cans. When the harbour moved to the south bay, few ships passed the point any more, and the lamp was put out.
Today the tower belongs to a society of volunteers, who open it to visitors on summer weekends and pay for the repairs
with what they earn from the small café in the keeper's house."""
HONEY = """\
Honey from the upper valley is darker than that of the plain, because the bees there feed on chestnut trees. Its makers
meet every October in the village hall, taste what each has brought, and argue about it until late in the evening. A few
years ago a mite killed two thirds of the hives. The beekeepers brought in queens from an island whose bees clean each
other, and within three summers the hives had recovered."""
QUESTIONS = (
    ("Why was the lighthouse built?", ["the wreck of the Margarethe", "Margarethe"]),
    ("What did the lamp of the lighthouse burn at first?", ["whale oil"]),
    ("Why was the lamp of the lighthouse put out?", ["few ships passed", "the harbour moved"]),
    ("Who owns the lighthouse today?", ["a society of volunteers", "volunteers"]),
    ("What pays for the repairs of the lighthouse?", ["café", "the small café"]),
    ("Why is honey from the upper valley darker?", ["chestnut trees", "chestnut"]),
    ("When do the makers of honey meet?", ["October", "every October"]),
    ("What killed the hives?", ["a mite", "mite"]),
)


class Exam(NamedTuple):
    """Documents with questions about them, and the answers that count as right."""

    name: str
    documents: Sequence[str]
    questions: Sequence[tuple[str, Sequence[str]]]


class FaissRetriever(BaseRetriever):
    """What is being replaced: the nearest documents of a FAISS index."""

    documents: Sequence[str]
    encoder: Any
    index: Any

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        _, found = self.index.search(self.encoder.encode([query]), min(K, len(self.documents)))
        return [Document(self.documents[row]) for row in found[0]]


def before(documents: Sequence[str], bare: ChatLoraMemory) -> Callable[[str], AIMessage]:
    """A chain that puts what it retrieves in the prompt."""
    encoder = TextEncoder()
    index = faiss.IndexFlatIP(encoder.dimension)
    index.add(encoder.encode(list(documents)))
    retriever = FaissRetriever(documents=documents, encoder=encoder, index=index)
    chain = (
        {"context": retriever | _joined, "question": RunnablePassthrough()}
        | ChatPromptTemplate.from_template(PROMPT)
        | bare
    )
    return chain.invoke


def after(documents: Sequence[str], model: ChatLoraMemory) -> Callable[[str], AIMessage]:
    """The same with a memory: nothing is left of the chain but the model."""
    model.memory.internalize_many(documents, scope=str(model.scope))
    return model.invoke


def measured(answer: Callable[[str], AIMessage], exam: Exam) -> dict[str, float]:
    """Ask every question and count."""
    replies: list[tuple[AIMessage, float]] = []
    for question, _ in exam.questions:
        started = time.perf_counter()
        replies.append((answer(question), time.perf_counter() - started))
    accepted = [answers for _, answers in exam.questions]
    texts = [reply.text for reply, _ in replies]
    return {
        "prompt tokens": statistics.mean(
            reply.usage_metadata["input_tokens"] for reply, _ in replies if reply.usage_metadata
        ),
        "seconds": statistics.median(seconds for _, seconds in replies),
        "exact": statistics.mean(map(exact_match, texts, accepted)),
        "contained": statistics.mean(map(contains, texts, accepted)),
    }


def exams() -> list[Exam]:
    """Both sets: the facts are part of the package's benchmark, in wordings that the weights were not trained on."""
    packed = (files("lora_memory.benchmarks") / "data" / "recall_1.jsonl.gz").read_bytes()
    rows = [json.loads(line) for line in gzip.decompress(packed).splitlines()[:FACTS]]
    facts = Exam("facts", [row["context"] for row in rows], [(qa["q"], qa["a"]) for row in rows for qa in row["qas"]])
    return [facts, Exam("prose", [LIGHTHOUSE, HONEY], QUESTIONS)]


def main() -> None:
    """Run the example."""
    print(f"{'':30}{'prompt tokens':>15}{'seconds':>10}{'exact':>8}{'contained':>11}")
    with TemporaryDirectory() as folder, Memory.open(Path(folder)) as memory:
        bare = ChatLoraMemory(memory=memory, mode="none", max_tokens=TOKENS)
        for exam in exams():
            model = ChatLoraMemory(memory=memory, scope=exam.name, k=K, max_tokens=TOKENS)
            for name, make, chat in (("before, FAISS and prompt", before, bare), ("after, memory", after, model)):
                row = measured(make(exam.documents, chat), exam)
                tokens, seconds, exact, contained = row.values()
                label = f"{exam.name}, {name}"
                print(f"{label:30}{tokens:15.0f}{seconds:10.2f}{exact:8.2f}{contained:11.2f}")


def _joined(documents: Sequence[Document]) -> str:
    return "\n\n".join(document.page_content for document in documents)


if __name__ == "__main__":
    main()
