"""A service in which two tenants share one model and one store: `python examples/multi_tenant_service.py`.

They never see each other. A web framework's part is the authentication: it turns a token into a tenant. The scope is
made of that tenant, never of anything in the request. Requests run concurrently; each mounts its own tenant's memories.
"""

import asyncio
from dataclasses import dataclass
from tempfile import TemporaryDirectory

from lora_memory import GenerationOptions, Memory, RecordNotFound

TOKENS = {"token-of-acme": "acme", "token-of-globex": "globex"}
SHARED = "tenants"  # what is internalized here, everybody knows
SHORT = GenerationOptions(max_new_tokens=16)


@dataclass(frozen=True)
class Reply:
    """What a request gets."""

    status: int
    text: str


class Service:
    """The handlers. One memory serves all of them."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    async def remember(self, token: str, text: str) -> Reply:
        """Keep a text of the tenant; the reply is its id."""
        if (scope := self._scope(token)) is None:
            return Reply(401, "unknown token")
        record = await asyncio.to_thread(self._memory.internalize, text, scope=scope)
        return Reply(201, record.id)

    async def ask(self, token: str, question: str) -> Reply:
        """Answer from what the tenant knows."""
        if (scope := self._scope(token)) is None:
            return Reply(401, "unknown token")
        answer = await asyncio.to_thread(self._memory.ask, question, scope=scope, options=SHORT)
        return Reply(200, answer.text if answer.recalls else "(nothing is remembered about this)")

    async def forget(self, token: str, record_id: str) -> Reply:
        """Forget a record, if it is the tenant's."""
        if (scope := self._scope(token)) is None:
            return Reply(401, "unknown token")
        try:
            receipt = await asyncio.to_thread(self._memory.forget, record_id, scope=scope)
        except RecordNotFound:  # not there, or another's: the reply does not tell which
            return Reply(404, "no such record")
        return Reply(200, receipt.status)

    @staticmethod
    def _scope(token: str) -> str | None:
        tenant = TOKENS.get(token)
        return None if tenant is None else f"{SHARED}/{tenant}"


async def serve(memory: Memory) -> None:
    """Two tenants at once."""
    service = Service(memory)
    memory.internalize("The support line is open until 22:00.", scope=SHARED)
    acme, globex = TOKENS
    kept, _ = await asyncio.gather(
        service.remember(acme, "The vault of Acme opens with the code 7741."),
        service.remember(globex, "The vault of Globex opens with the code 2093."),
    )
    questions = [
        (token, question)
        for question in (
            "What is the code of the vault of Acme?",
            "What is the code of the vault of Globex?",
            "Until when is the support line open?",
        )
        for token in (acme, globex)
    ]
    replies = await asyncio.gather(*(service.ask(token, question) for token, question in questions))
    for (token, question), reply in zip(questions, replies, strict=True):
        print(f"{TOKENS[token]:7} {question:42} {reply.text}")
    print("globex forgets acme's record:", await service.forget(globex, kept.text))
    print("acme forgets it:", await service.forget(acme, kept.text))
    print("somebody else:", await service.ask("token-of-nobody", "What is the code of the vault of Acme?"))


def main() -> None:
    """Run the example."""
    with TemporaryDirectory() as folder, Memory.open(folder) as memory:
        asyncio.run(serve(memory))


if __name__ == "__main__":
    main()
