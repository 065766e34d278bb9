"""What a person is offered as a microphone, from lists as PortAudio gave them."""

from __future__ import annotations

from desktop.devices.model import DeviceInfo, DeviceKind
from desktop.devices.offering import offered

ALSA_NAMES = (
    "Loopback: PCM (hw:0,0)", "sysdefault", "surround21", "lavrate", "samplerate", "speexrate",
    "speex", "upmix", "vdownmix", "labmic", "pulse", "default",
)  # fmt: skip
MME = "Microphone Array (Realtek High "  # cut off after 31 characters
WHOLE = "Microphone Array (Realtek High Definition Audio)"


def inputs(host: str, *names: str, default: str = "") -> tuple[DeviceInfo, ...]:
    return tuple(
        DeviceInfo(DeviceKind.MICROPHONE, index, name, host, f"{host}: {name}", name == default)
        for index, name in enumerate(names)
    )


def names(found: tuple[DeviceInfo, ...]) -> list[str]:
    return [each.name for each in found]


def test_converters_of_alsa_are_no_microphones() -> None:
    found = offered(inputs("ALSA", *ALSA_NAMES, default="default"))
    assert names(found) == ["Loopback: PCM (hw:0,0)", "labmic", "pulse", "default"]


def test_the_default_is_offered_whatever_it_is_called() -> None:
    found = offered(inputs("ALSA", "sysdefault", "speex", default="sysdefault"))
    assert names(found) == ["sysdefault"]


def test_a_card_that_is_named_like_a_converter_stays_elsewhere() -> None:
    assert names(offered(inputs("Core Audio", "front"))) == ["front"]


def test_windows_offers_each_microphone_once_by_its_whole_name() -> None:
    mapper = inputs("MME", "Microsoft Sound Mapper - Input", MME, default=MME)
    found = offered(
        (
            *mapper,
            *inputs("Windows DirectSound", WHOLE),
            *inputs("Windows WASAPI", "Headset (USB)", WHOLE),
            *inputs("Windows WDM-KS", "Microphone 1 (Realtek HD)"),
        )
    )
    assert [(each.host, each.name, each.is_default) for each in found] == [
        ("Windows WASAPI", "Headset (USB)", False),
        ("Windows WASAPI", WHOLE, True),
    ]


def test_a_default_that_wasapi_does_not_know_marks_none() -> None:
    found = offered(
        (*inputs("MME", "Line In", default="Line In"), *inputs("Windows WASAPI", WHOLE))
    )
    assert [each.is_default for each in found] == [False]
