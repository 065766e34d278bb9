"""Makes the sample answers: ``python -m tools.make_sample MODEL VOICES``. README.md says more."""

from __future__ import annotations

import argparse
from pathlib import Path

from tools.make_sample.film import film
from tools.make_sample.looks import LOOKS
from tools.make_sample.loudness import RATE, levelled, loudness
from tools.make_sample.sound import resampled
from tools.make_sample.story import HERE, load_story
from tools.make_sample.voice import Voice, tell

TARGET = Path(__file__).parents[2] / "assets" / "sample"


def main() -> None:
    """Make every story that is asked for; all of them by default."""
    known = sorted(path.stem for path in HERE.glob("*.toml"))
    parser = argparse.ArgumentParser(prog="make_sample", description=__doc__)
    parser.add_argument("model", type=Path, help="the ONNX file of Kokoro-82M, int8")
    parser.add_argument("voices", type=Path, help="the folder with the voices' .bin files")
    parser.add_argument("stories", nargs="*", default=known, metavar="STORY", help=", ".join(known))
    parser.add_argument("--target", type=Path, default=TARGET)
    asked = parser.parse_args()
    for name in asked.stories:
        _make(name, asked.model, asked.voices, asked.target)


def _make(name: str, model: Path, voices: Path, target: Path) -> None:
    story = load_story(HERE / f"{name}.toml")
    voice = Voice(model, voices / f"{story.voice}.bin")
    sound = levelled(resampled(tell(story, voice)))
    movie = target / f"sample_{name}.mp4"
    film(movie, LOOKS[story.look], sound)
    (target / f"sample_{name}.txt").write_text(story.text + "\n", encoding="utf-8")
    seconds, megabytes = sound.size / RATE, movie.stat().st_size / 1e6
    print(f"{movie.name}: {seconds:.1f} s, {megabytes:.2f} MB, {loudness(sound):.1f} LUFS")


if __name__ == "__main__":
    main()
