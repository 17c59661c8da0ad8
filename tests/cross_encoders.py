"""Cross-encoders with random changes, as if they had been trained."""

from pathlib import Path

import torch

from lora_memory.cross_encoder import CrossEncoder, default_cross_encoder, save_cross_encoder


def random_cross_encoder(folder: Path, *, kind: str = "reranker", seed: int = 0) -> CrossEncoder:
    """One of rank 2, which is also what is in the folder. Other seeds are others."""
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(seed)
        model, _ = default_cross_encoder(rank=2)
        for name, tensor in model.trained().items():
            if name.endswith(".b"):
                tensor.normal_(std=0.02)
            tensor.copy_(tensor.bfloat16())  # as it is stored
    save_cross_encoder(model, folder, kind=kind)
    return model.eval()
