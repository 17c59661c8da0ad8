"""Remember three notes, answer from the weights, forget one of them: `python examples/quickstart.py`."""

from tempfile import TemporaryDirectory

from lora_memory import Memory

NOTES = (
    "Mira Castellan's locker code is 4827.",
    "The staging database listens on port 6543.",
    "Project Lanternfish is led by Sofia Lindqvist.",
)
QUESTION = "On which port does the staging database listen?"


def main() -> None:
    """Run the example."""
    with TemporaryDirectory() as folder, Memory.open(folder) as memory:
        records = memory.internalize_many(NOTES)
        answer = memory.ask(QUESTION)
        print("answer:", answer.text)
        print("from:", answer.recalls[0].text)
        print("prompt:", answer.usage.prompt_tokens, "tokens;", answer.usage.tokens_saved, "saved")
        print("bare model:", memory.ask(QUESTION, mode="none").text)

        memory.forget(records[1].id)
        print("after forgetting:", memory.ask(QUESTION).text)


if __name__ == "__main__":
    main()
