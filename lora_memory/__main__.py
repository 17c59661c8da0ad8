"""`python -m lora_memory` is the command `lora-memory`."""

from lora_memory.cli import main

if __name__ == "__main__":  # training's worker processes import this file again
    main()
