"""The short technical reasons that stand in brackets in the sentence of a fault."""

from __future__ import annotations

import re

from desktop.ui.tongue import translate

_PLACE = re.compile(r"at `(\$[^`]*)`$")
"""How msgspec ends a sentence of its own: with what stands where in the document."""
_NO_JSON = ("JSON is malformed", "'utf-8' codec can't decode")
_OTHER_FORM = (
    "Expected `", "Object missing", "Object contains", "Invalid enum value", "this is a '", "it says a version",
)  # fmt: skip


def reason_words(why: str) -> str:
    """Return a reason in the language in use; one that is not known here stays as it is.

    They come from our own code, from FFmpeg and from the operating system.
    """
    for part in (
        _of_a_file,
        _of_a_document,
        _of_the_system,
        _of_a_recording,
        _of_cards,
        _of_the_network,
        _of_a_pack,
    ):
        words = part(why)
        if words is not None:
            return words
    return why


def _of_a_file(why: str) -> str | None:
    match why:
        case "Invalid data found when processing input" | "End of file":
            return translate("reasons", "it is damaged, or no video or sound at all")
        case "Invalid argument" | "Decoder not found" | "Demuxer not found":
            return translate("reasons", "it is of a kind that is not opened")
        case "Not yet implemented in FFmpeg, patches welcome" | "Function not implemented":
            return translate("reasons", "it is of a kind that is not opened")
        case "not a file":
            return translate("reasons", "it is not a file")
        case "nothing is in it":
            return translate("reasons", "nothing is in it")
        case "no sound":
            return translate("reasons", "it has no sound")
        case "no picture" | "no picture can be decoded" | "not a picture":
            return translate("reasons", "it has no picture")
        case "no picture and no sound":
            return translate("reasons", "it has neither picture nor sound")
        case "too many streams":
            return translate("reasons", "it holds too many streams")
        case "the picture is larger than 4096 x 2304":
            return translate("reasons", "the picture is larger than 4096 x 2304")
        case "longer than six hours":
            return translate("reasons", "it is longer than six hours")
        case "larger than 6 GiB":
            return translate("reasons", "it is larger than 6 GiB")
        case "Input data was truncated":
            return translate("reasons", "its end is missing")
        case _:
            return _of_a_costly_file(why)


def _of_a_costly_file(why: str) -> str | None:
    match why:
        case "too many edits or fragments" | "more samples than it has room for":
            return translate("reasons", "it lists far more than a recording of its size holds")
        case "too much beside picture and sound":
            return translate(
                "reasons", "beside picture and sound it holds far more than a recording does"
            )
        case "no rate of sound":
            return translate("reasons", "its sound has a sampling rate that no recording has")
        case "it takes too long":
            return translate("reasons", "it takes too long to read")
        case "too much memory":
            return translate("reasons", "it takes too much memory to read")
        case _:
            return None


def _of_a_document(why: str) -> str | None:
    if why.startswith(_NO_JSON):
        return translate("reasons", "it can't be read as JSON any more")
    if not why.startswith(_OTHER_FORM):
        return None
    if place := _PLACE.search(why):
        words = translate("reasons", "what stands at {place} is not as Greenroom writes it")
        return words.format(place=place[1])
    return translate("reasons", "what it says is not as Greenroom writes it")


def _of_the_system(why: str) -> str | None:
    match why:
        case "Permission denied" | "Operation not permitted":
            return translate("reasons", "it is not permitted")
        case "Is a directory":
            return translate("reasons", "it is a folder")
        case "File exists" | "exists":
            return translate("reasons", "something of that name is there already")
        case "File name too long":
            return translate("reasons", "the name is too long")
        case "Input/output error":
            return translate("reasons", "the disk does not answer")
        case "Too many levels of symbolic links":
            return translate("reasons", "the link leads back to itself")
        case _:
            return None


def _of_a_recording(why: str) -> str | None:
    match why:
        case "file_failed":
            return translate("reasons", "the file could not be written")
        case "recording_failed":
            return translate("reasons", "the recorder failed")
        case "folder_missing":
            return translate("reasons", "its folder is gone")
        case "not started" | "no result":
            return translate("reasons", "it gave no result")
        case "out of memory" | "std::bad_alloc" | "mkl_malloc: failed to allocate memory":
            return translate("reasons", "there was not enough memory")
        case "Cannot allocate memory" | "Resource temporarily unavailable":
            return translate("reasons", "there was not enough memory")
        case _:
            return None


def _of_cards(why: str) -> str | None:
    match why:
        case "wrong number of columns":
            return translate("reasons", "it does not have three cells")
        case "too many cards":
            return translate("reasons", "there are more than 2000 cards")
        case "larger than 2 MB":
            return translate("reasons", "it is larger than 2 MB")
        case "larger than 1 MB":
            return translate("reasons", "it is larger than 1 MB")
        case "no text":
            return translate("reasons", "it is no text")
        case "unbalanced quotes":
            return translate("reasons", "its quotes do not close")
        case "the first line does not name the columns":
            return translate("reasons", "the first line does not name the columns")
        case "an empty cell":
            return translate("reasons", "a cell is empty")
        case "a cell is too long":
            return translate("reasons", "a cell is longer than 500 characters")
        case "characters that cannot be shown":
            return translate("reasons", "it has characters that cannot be shown")
        case _:
            return None


def _of_the_network(why: str) -> str | None:
    match why:
        case "Connection refused" | "Connection reset by peer":
            return translate("reasons", "the connection was refused")
        case "timed out" | "Connection timed out" | "The read operation timed out":
            return translate("reasons", "no answer came")
        case "Network is unreachable" | "No route to host":
            return translate("reasons", "there is no network")
        case (
            "Name or service not known"
            | "Temporary failure in name resolution"
            | "No address associated with hostname"
            | "nodename nor servname provided, or not known"
            | "getaddrinfo failed"
        ):
            return translate("reasons", "the address was not found, or there is no network")
        case "Not Found":
            return translate("reasons", "it is not there")
        case "the file ends too early":
            return translate("reasons", "the file ends too early")
        case _:
            return _of_a_server(why)


def _of_a_server(why: str) -> str | None:
    match why:
        case "a web page came instead":
            return translate(
                "reasons",
                "a web page came instead of the file; the network may want you to log in first",
            )
        case "the file there has another size" | "the server sends another part of the file":
            return translate("reasons", "the server has another file in its place")
        case "the server has no time now":
            return translate("reasons", "the server asks to try again later")
        case "the server does not allow it":
            return translate("reasons", "the server does not allow it")
        case "the server has a fault":
            return translate("reasons", "the server has a fault")
        case "the server says no":
            return translate("reasons", "the server does not give it")
        case "the certificate is not trusted":
            return translate("reasons", "the server's certificate is not trusted")
        case "the proxy refuses the connection":
            return translate("reasons", "the proxy refuses the connection")
        case "it is no address":
            return translate("reasons", "the address can't be used")
        case _:
            return None


def _of_a_pack(why: str) -> str | None:
    match why:
        case "it is no pack":
            return translate("reasons", "it is neither a pack nor a review of Greenroom")
        case "it holds no review":
            return translate(
                "reasons",
                "there is no review of Greenroom in it; such a file ends in .greenroom-review.json",
            )
        case "its files lie in a folder":
            return translate(
                "reasons", "its files lie in a folder, as if it was unpacked and zipped again"
            )
        case "it is damaged":
            return translate("reasons", "it is damaged")
        case "it is too large":
            return translate("reasons", "it is larger than what is accepted")
        case "too much is in it":
            return translate("reasons", "too many files are in it")
        case "nothing is in it":
            return translate("reasons", "nothing is in it")
        case "a name is there twice":
            return translate("reasons", "two files in it have the same name")
        case "a name in it is not allowed":
            return translate("reasons", "a file in it has a name that no pack has")
        case "something in it is no file":
            return translate("reasons", "something in it is not an ordinary file")
        case "a part is encrypted in another way" | "it is compressed in another way":
            return translate("reasons", "it was packed in a way that is not opened")
        case "it unpacks to far more than it is":
            return translate("reasons", "it would unpack to far more than it is")
        case "its parts overlap":
            return translate("reasons", "its parts lie over one another")
        case "a part is missing":
            return translate("reasons", "a part of it is missing")
        case "its list and its content differ" | "it contradicts itself":
            return translate("reasons", "it does not agree with itself")
        case "it rates what is not in it":
            return translate("reasons", "it rates something that its checklist does not have")
        case "it was changed on its way" | "its end is missing or it was changed":
            return translate("reasons", "it was changed or cut off on its way")
        case "a recording in it is none":
            return translate("reasons", "a recording in it is not one of Greenroom's")
        case "the key is damaged":
            return translate("reasons", "its key is damaged")
        case "opening its key would cost too much":
            return translate("reasons", "opening it would take more memory than is allowed")
        case "it says it is your own":
            return translate("reasons", "it says that you wrote it yourself")
        case "it is not finished":
            return translate("reasons", "the reviewer has not finished it")
        case _:
            return None
