"""Integrated loudness by ITU-R BS.1770-4, at any rate and without a filter library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop.cues.levels import mean_squares

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Sound = npt.NDArray[np.float32]
    Powers = npt.NDArray[np.float64]

OFFSET = -0.691
"""BS.1770-4, equation 2: a 997 Hz sine at full scale in one channel then reads −3.01 LUFS."""
HOP_S = 0.1
HOPS = 4
"""Blocks of 400 ms that overlap by three quarters."""
ABSOLUTE_GATE_LUFS = -70.0
RELATIVE_GATE_LU = -10.0

SHELF = (1681.974450955533, 3.999843853973347, 0.7071752369554196)
"""Corner in Hz, gain in dB and Q of the first filter (the head); with them the bilinear transform
gives the coefficients that BS.1770-4 prints for 48 kHz."""
SHELF_SLOPE = 0.4996667741545416
HIGH_PASS = (38.13547087602444, 0.5003270373238773)
"""Corner in Hz and Q of the second filter (the RLB curve)."""
RINGING_S = 0.1
"""The slower filter has fallen by 200 dB after so long: 24 times its time constant."""
CHUNK = 1 << 16


def integrated_loudness(
    sound: Sound, rate: int, *, weights: Sequence[float] | None = None
) -> float | None:
    """Measure the loudness of a whole recording.

    Args:
        sound: (n,) or (n, channels) float32, full scale ±1.
        rate: samples per second.
        weights: of the channels; 1 for each unless given (BS.1770-4 gives 1.41 to surrounds).

    Returns:
        LUFS; None where no block of 400 ms is louder than −70 LUFS.
    """
    channels = sound if sound.ndim > 1 else sound[:, np.newaxis]
    factors = np.ones(channels.shape[1]) if weights is None else np.asarray(weights, np.float64)
    hops = sum(
        factor * _hop_powers(k_weighted(channels[:, at], rate), rate)
        for at, factor in enumerate(factors)
    )
    return _gated(np.asarray(hops, np.float64))


def k_weighted(sound: Sound, rate: int) -> Sound:
    """Weight one channel as hearing does: (n,) float32 in, the same out.

    The two filters are applied to the spectrum, chunk by chunk (overlap-save): numpy has no
    recursive filter, and their ringing ends well within the overlap.
    """
    overlap = round(RINGING_S * rate)
    step = max(CHUNK, 4 * overlap) - overlap
    response = k_response(rate, step + overlap)
    padded = np.concatenate([np.zeros(overlap, np.float32), sound])
    weighted = np.empty(len(sound), np.float32)
    for start in range(0, len(sound), step):
        chunk = padded[start : start + step + overlap]
        spectrum = np.fft.rfft(chunk, step + overlap) * response
        found = np.fft.irfft(spectrum, step + overlap)[overlap : len(chunk)]
        weighted[start : start + len(found)] = found
    return weighted


def k_response(rate: int, size: int) -> npt.NDArray[np.complex64]:
    """Return what K-weighting does to each of the (size / 2 + 1,) frequencies of a real FFT."""
    back = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)  # one sample earlier
    found = np.ones_like(back)
    for over, under in k_coefficients(rate):
        found *= np.polyval(over[::-1], back) / np.polyval(under[::-1], back)
    return found.astype(np.complex64)


def k_coefficients(rate: int) -> tuple[tuple[list[float], list[float]], ...]:
    """Return (b, a) of both filters, a[0] = 1, as in tables 1 and 2 of BS.1770-4."""
    corner, gain_db, q = SHELF
    k = np.tan(np.pi * corner / rate)
    high, band = 10 ** (gain_db / 20), 10 ** (gain_db / 20 * SHELF_SLOPE)
    norm = 1 + k / q + k * k
    under = [1.0, float(2 * (k * k - 1) / norm), float((1 - k / q + k * k) / norm)]
    over = [
        float((high + band * k / q + k * k) / norm),
        float(2 * (k * k - high) / norm),
        float((high - band * k / q + k * k) / norm),
    ]
    corner, q = HIGH_PASS
    k = np.tan(np.pi * corner / rate)
    norm = 1 + k / q + k * k
    low = [1.0, float(2 * (k * k - 1) / norm), float((1 - k / q + k * k) / norm)]
    return (over, under), ([1.0, -2.0, 1.0], low)


def _hop_powers(weighted: Sound, rate: int) -> Powers:
    """Return the mean square of every whole 100 ms."""
    return mean_squares(weighted, round(HOP_S * rate))


def _gated(hops: Powers) -> float | None:
    if len(hops) < HOPS:
        return None
    blocks = np.convolve(hops, np.full(HOPS, 1 / HOPS), "valid")
    blocks = blocks[blocks > _power(ABSOLUTE_GATE_LUFS)]
    if not blocks.size:
        return None
    gate = float(blocks.mean()) * 10 ** (RELATIVE_GATE_LU / 10)
    return OFFSET + 10 * float(np.log10(blocks[blocks > gate].mean()))


def _power(lufs: float) -> float:
    return float(10 ** ((lufs - OFFSET) / 10))
