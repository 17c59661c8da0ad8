"""Internalize a folder of documentation and ask about it: `python examples/bulk_ingestion.py [FOLDER]`.

By default the folder is this project's how-to guides. Each answer names the pages that it is from. Each question is
asked twice: from the weights, and with the same passages in the prompt. Documentation is prose, and the default weights
answer questions about prose badly: see `docs/faq.md`.
"""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from lora_memory import Document, GenerationOptions, Memory

FOLDER = Path(__file__).parent.parent / "docs" / "howto"
PATTERNS = ("*.md", "*.txt")
QUESTIONS = (
    "What does forget remove?",
    "What is the empty scope?",
    "Which mode puts the recalled text in the prompt?",
)
SHORT = GenerationOptions(max_new_tokens=24)


def main() -> None:
    """Run the example."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    pages = sorted(path for pattern in PATTERNS for path in folder.rglob(pattern))
    documents = (Document.from_file(page, metadata={"source": str(page.relative_to(folder))}) for page in pages)
    with TemporaryDirectory() as store, Memory.open(store) as memory:
        started = time.perf_counter()
        records = memory.internalize_many(documents, scope="docs", progress=True)
        seconds = time.perf_counter() - started
        tokens, chunks = sum(record.tokens for record in records), sum(record.chunks for record in records)
        print(f"{len(records)} pages, {tokens} tokens, {chunks} adapters in {seconds:.0f} s")
        for question in QUESTIONS:
            print(f"\n{question}")
            for mode in ("weights", "context"):
                answer = memory.ask(question, scope="docs", mode=mode, options=SHORT)
                print(f"  {mode}, {answer.usage.prompt_tokens} tokens: {' '.join(answer.text.split())}")
            recalled = [memory.get(recall.record_id, scope="docs") for recall in answer.recalls]
            print(f"  from {', '.join(dict.fromkeys(record.metadata['source'] for record in recalled))}")


if __name__ == "__main__":
    main()
