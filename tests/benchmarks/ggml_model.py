"""Writes a CTranslate2 Whisper model as a file for whisper.cpp, so that both compute with the same weights.

The layout is that which whisper.cpp's ``whisper_model_load`` reads: magic, eleven numbers, mel filters, the tokens as
bytes, then the tensors under OpenAI's names. Matrices of two dimensions are written as half precision, or as
blocks of 32 eight-bit numbers with a scale (``Q8_0``), the nearest to CTranslate2's int8.
"""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy.typing as npt

    Tensor = npt.NDArray[Any]

MAGIC = 0x67676D6C
F32, F16, Q8_0 = 0, 1, 8
MOSTLY_F16, MOSTLY_Q8_0 = 1, 2007
BLOCK = 32
BINARY_VERSION = 6
TEXT_TOKENS = 50257
WHOLE = {"encoder.positional_embedding", "decoder.positional_embedding"}
_TYPES: dict[int, Any] = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}
_NORM = (("gamma", "weight"), ("beta", "bias"))


def read_ctranslate2(model: Path) -> dict[str, Tensor]:
    """Return the variables of ``model.bin`` by their names (binary version 6)."""
    found: dict[str, Tensor] = {}
    with model.open("rb") as file:

        def number(kind: str) -> int:
            return struct.unpack(f"<{kind}", file.read(struct.calcsize(kind)))[0]

        def text() -> str:
            return file.read(number("H"))[:-1].decode()

        version, _specification, _revision = number("I"), text(), number("I")
        if version != BINARY_VERSION:
            raise ValueError(version)
        for _ in range(number("I")):
            name = text()
            shape = [number("I") for _ in range(number("B"))]
            kind, size = number("B"), number("I")
            found[name] = np.frombuffer(file.read(size), _TYPES[kind]).reshape(shape)
    return found


def write_ggml(folder: Path, target: Path, *, eight_bit: bool) -> None:
    """Write a model folder of faster-whisper as one file for whisper.cpp."""
    variables = read_ctranslate2(folder / "model.bin")
    tensors = dict(_tensors(variables))
    audio, text = tensors["encoder.positional_embedding"], tensors["decoder.positional_embedding"]
    layers = [
        len(
            {
                name.split("/")[1]
                for name in variables
                if name.startswith(f"{side}/layer_") and "/ffn/" in name
            }
        )
        for side in ("encoder", "decoder")
    ]
    heads = int(variables["encoder/num_heads"])
    vocabulary = variables["decoder/embeddings/weight"].shape[0]
    mels = tensors["encoder.conv1.weight"].shape[1]
    with target.open("wb") as file:
        _numbers(file, MAGIC, vocabulary, *audio.shape, heads, layers[0], *text.shape, heads)
        _numbers(file, layers[1], mels, MOSTLY_Q8_0 if eight_bit else MOSTLY_F16)
        _mel_filters(file, mels)
        _tokens(file, folder)
        for name, tensor in tensors.items():
            _write(file, name, tensor, eight_bit=eight_bit)


def _numbers(file: BinaryIO, *values: int) -> None:
    file.write(struct.pack(f"<{len(values)}i", *values))


def _mel_filters(file: BinaryIO, mels: int) -> None:
    from faster_whisper.feature_extractor import FeatureExtractor

    maker: Any = FeatureExtractor
    filters = np.asarray(maker(feature_size=mels).mel_filters, np.float32)
    _numbers(file, *filters.shape)
    file.write(np.ascontiguousarray(filters).tobytes())


def _tokens(file: BinaryIO, folder: Path) -> None:
    """Write the text tokens as the bytes they stand for; tokenizers write bytes as printable letters."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [each for each in range(256) if each not in printable]
    letters = {chr(each): each for each in printable}
    letters |= {chr(256 + n): each for n, each in enumerate(others)}
    words = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    tokens = sorted(words, key=words.__getitem__)[:TEXT_TOKENS]
    _numbers(file, len(tokens))
    for token in tokens:
        plain = bytes(letters[each] for each in token if each in letters)
        _numbers(file, len(plain))
        file.write(plain)


def _write(file: BinaryIO, name: str, tensor: Tensor, *, eight_bit: bool) -> None:
    small = tensor.ndim < 2 or name in WHOLE
    if "conv" in name and name.endswith("bias"):
        tensor, small = tensor.reshape(-1, 1), True
    kind = F32 if small else Q8_0 if eight_bit and tensor.ndim == 2 else F16
    _numbers(file, tensor.ndim, len(name), kind, *reversed(tensor.shape))
    file.write(name.encode())
    if kind == Q8_0:
        file.write(_in_blocks(tensor))
    else:
        file.write(np.ascontiguousarray(tensor, np.float32 if small else np.float16).tobytes())


def _in_blocks(tensor: Tensor) -> bytes:
    """Quantise as ggml's ``quantize_row_q8_0`` does: largest value of a block to 127."""
    rows = tensor.astype(np.float32).reshape(-1, BLOCK)
    scale = np.abs(rows).max(axis=1, keepdims=True) / 127.0
    whole = np.round(np.divide(rows, scale, out=np.zeros_like(rows), where=scale > 0))
    block = np.zeros(len(rows), np.dtype([("scale", np.float16), ("values", np.int8, (BLOCK,))]))
    block["scale"], block["values"] = scale[:, 0], whole.astype(np.int8)
    return block.tobytes()


def _tensors(variables: dict[str, Tensor]) -> Iterator[tuple[str, Tensor]]:
    """Yield the tensors under OpenAI's names; CTranslate2 keeps query, key and value as one."""
    for side, embedding in (
        ("encoder", "positional_embedding"),
        ("decoder", "positional_embedding"),
    ):
        yield f"{side}.{embedding}", variables[f"{side}/position_encodings/encodings"]
    for conv in ("conv1", "conv2"):
        for part in ("weight", "bias"):
            yield f"encoder.{conv}.{part}", variables[f"encoder/{conv}/{part}"]
    yield "decoder.token_embedding.weight", variables["decoder/embeddings/weight"]
    yield from _norm(variables, "encoder/layer_norm", "encoder.ln_post")
    yield from _norm(variables, "decoder/layer_norm", "decoder.ln")
    for name in [each for each in variables if each.endswith("/ffn/linear_0/weight")]:
        side, layer = name.split("/")[:2]
        theirs, ours = f"{side}/{layer}", f"{side}.blocks.{layer.removeprefix('layer_')}"
        yield from _norm(variables, f"{theirs}/self_attention/layer_norm", f"{ours}.attn_ln")
        yield from _attention(variables, f"{theirs}/self_attention", f"{ours}.attn", [3, 1])
        if side == "decoder":
            yield from _norm(variables, f"{theirs}/attention/layer_norm", f"{ours}.cross_attn_ln")
            yield from _attention(variables, f"{theirs}/attention", f"{ours}.cross_attn", [1, 2, 1])
        yield from _norm(variables, f"{theirs}/ffn/layer_norm", f"{ours}.mlp_ln")
        for linear, place in (("linear_0", "0"), ("linear_1", "2")):
            for part in ("weight", "bias"):
                yield f"{ours}.mlp.{place}.{part}", variables[f"{theirs}/ffn/{linear}/{part}"]


def _norm(variables: dict[str, Tensor], theirs: str, ours: str) -> Iterator[tuple[str, Tensor]]:
    for their_part, our_part in _NORM:
        yield f"{ours}.{our_part}", variables[f"{theirs}/{their_part}"]


def _attention(
    variables: dict[str, Tensor], theirs: str, ours: str, fused: list[int]
) -> Iterator[tuple[str, Tensor]]:
    """Take apart linear layers that hold one, two or three matrices each."""
    names = iter(("query", "key", "value", "out"))
    for number, count in enumerate(fused):
        weight, bias = (
            variables[f"{theirs}/linear_{number}/{each}"] for each in ("weight", "bias")
        )
        for w, b in zip(np.split(weight, count), np.split(bias, count), strict=True):
            name = next(names)
            yield f"{ours}.{name}.weight", w
            if name != "key":  # which has none, by Whisper's design
                yield f"{ours}.{name}.bias", b
