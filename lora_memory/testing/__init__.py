"""For tests of this package and of packages that build on it: tiny models, an echo, and what every backend must do.

`BackendContract` and with it this package need pytest.
"""

from lora_memory.testing.backends import BackendContract, EchoBackend
from lora_memory.testing.models import (
    tiny_adapter,
    tiny_base_model,
    tiny_hypernetwork,
    tiny_instruction_hypernetwork,
    tiny_text_encoder,
    tiny_tokenizer,
)

__all__ = [
    "BackendContract",
    "EchoBackend",
    "tiny_adapter",
    "tiny_base_model",
    "tiny_hypernetwork",
    "tiny_instruction_hypernetwork",
    "tiny_text_encoder",
    "tiny_tokenizer",
]
