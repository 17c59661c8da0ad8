"""`lora-memory search`: the chunks that a question finds, which is what `ask` would answer from."""

from typing import Annotated

import typer

from lora_memory.cli import opening
from lora_memory.cli.ask import recall_row
from lora_memory.cli.options import (
    DEFAULT_BASE_MODEL,
    DEFAULT_STORE,
    BaseModelOption,
    DeviceOption,
    HypernetworkOption,
    JsonOption,
    LimitOption,
    ScopeOption,
    StoreOption,
    TagsOption,
    given,
)
from lora_memory.cli.output import preview, print_json, print_table

__all__ = ["search"]


def search(
    question: Annotated[str, typer.Argument(help="What to look for.")],
    *,
    store: StoreOption = DEFAULT_STORE,
    scope: ScopeOption = "",
    tag: TagsOption = None,
    k: LimitOption = None,
    json: JsonOption = False,
    base_model: BaseModelOption = DEFAULT_BASE_MODEL,
    hypernetwork: HypernetworkOption = None,
    device: DeviceOption = None,
) -> None:
    """List the chunks that fit a question best, best first, among those that the scope sees. Nothing is answered."""
    opening.check_store(store)
    with opening.open_memory(store, base_model=base_model, hypernetwork=hypernetwork, device=device) as memory:
        recalls = memory.search(question, **given(scope=scope, tags=tag, k=k))
    if json:
        print_json([recall_row(recall) for recall in recalls])
        return
    print_table(
        ["record", "score", "relevance", "text"],
        ((r.record_id, f"{r.score:.2f}", f"{r.relevance:.2f}", preview(r.text)) for r in recalls),
    )
