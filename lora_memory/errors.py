"""Every error that lora_memory raises on purpose, in one tree.

```
LoraMemoryError
├── InvalidInput (ValueError)            the argument itself is wrong
│   ├── InvalidDocument                  empty, binary, or not text
│   ├── DocumentTooLarge                 more tokens than the limit
│   ├── InvalidScope                     not a path such as "acme/user-7"
│   └── PromptTooLong                    the prompt does not fit the model's window
├── RecordNotFound (KeyError)            no such record, or none that this scope may see
├── BaseModelMismatch (ValueError)       made for another base model, or the base lacks the target modules
├── HypernetworkMismatch (ValueError)    adapters or weights of another hypernetwork
├── ModelNotFound (FileNotFoundError)    a base model, embedder or hypernetwork is not there
├── MissingDependency (ImportError)      an optional package is not installed
├── MountError (RuntimeError)            the backend did not apply the composition
├── BackendUnavailable (ConnectionError) the engine or server that runs the base model does not answer
├── UnsafeCheckpoint (ValueError)        a pickle that names more than tensors and plain configuration
├── DamagedFile (ValueError)             bytes that do not hash or parse to what was written
└── StoreError (RuntimeError)            the store cannot be opened or written
    └── StoreMismatch (ValueError)       the store was written with another base model or embedder
```

Each also subclasses the builtin that a caller would expect, so `except KeyError` works for an unknown id.
"""

__all__ = [
    "BackendUnavailable",
    "BaseModelMismatch",
    "DamagedFile",
    "DocumentTooLarge",
    "HypernetworkMismatch",
    "InvalidDocument",
    "InvalidInput",
    "InvalidScope",
    "LoraMemoryError",
    "MissingDependency",
    "ModelNotFound",
    "MountError",
    "NearMissWarning",
    "PromptTooLong",
    "RecordNotFound",
    "StoreError",
    "StoreMismatch",
    "TruncatedDescriptionWarning",
    "UnsafeCheckpoint",
]


class LoraMemoryError(Exception):
    """Root of every error that this package raises on purpose."""


class InvalidInput(LoraMemoryError, ValueError):
    """An argument cannot be used as given; nothing was changed."""


class InvalidDocument(InvalidInput):
    """The document is empty, binary, or not text."""


class DocumentTooLarge(InvalidInput):
    """The document has more tokens than the caller allowed."""


class InvalidScope(InvalidInput):
    """The scope is not a relative path of plain segments."""


class PromptTooLong(InvalidInput):
    """The prompt and the answer's room do not fit the model's context window."""


class RecordNotFound(LoraMemoryError, KeyError):
    """No record of this id is visible from the scope that asked."""

    def __str__(self) -> str:  # KeyError would show the message's repr
        return Exception.__str__(self)


class BaseModelMismatch(LoraMemoryError, ValueError):
    """Adapter, hypernetwork and base model do not belong together."""


class HypernetworkMismatch(LoraMemoryError, ValueError):
    """Adapters of different document hypernetworks, or weights of another shape."""


class ModelNotFound(LoraMemoryError, FileNotFoundError):
    """A model's files are not on this machine."""


class MissingDependency(LoraMemoryError, ImportError):
    """An optional package is needed and not installed."""


class MountError(LoraMemoryError, RuntimeError):
    """The backend did not apply a composition that it was given."""


class BackendUnavailable(LoraMemoryError, ConnectionError):
    """The engine or server that runs the base model died, or cannot be reached."""


class UnsafeCheckpoint(LoraMemoryError, ValueError):
    """A pickle names something other than tensors and plain configuration."""


class DamagedFile(LoraMemoryError, ValueError):
    """A file's bytes are not what was written."""


class StoreError(LoraMemoryError, RuntimeError):
    """The store cannot be opened, read or written."""


class StoreMismatch(StoreError, ValueError):
    """The store belongs to another base model or embedder."""


class NearMissWarning(UserWarning):
    """The base model is nearly, not exactly, the one that something was made for (say, unquantised weights)."""


class TruncatedDescriptionWarning(UserWarning):
    """A task's description is longer than what its text encoder reads; the rest of it has no effect."""
