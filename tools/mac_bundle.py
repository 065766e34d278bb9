"""What ``Greenroom.app`` tells macOS about itself; PyInstaller writes it into the bundle.

macOS sees the last part of a name only: reviews are JSON to it, and packs may be zips. Greenroom is
one choice for those, never the first.
"""

from __future__ import annotations

from typing import Any

PACK = "io.github.greenroom.pack"
_WHY = "Greenroom records your practice answers on this computer."
INFO: dict[str, Any] = {
    "NSCameraUsageDescription": _WHY,
    "NSMicrophoneUsageDescription": _WHY,
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": PACK,
            "UTTypeDescription": "Greenroom pack",
            "UTTypeConformsTo": ["public.zip-archive"],
            "UTTypeTagSpecification": {
                "public.filename-extension": ["greenroom"],
                "public.mime-type": "application/x-greenroom-pack",
            },
        },
    ],
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Greenroom pack",
            "CFBundleTypeRole": "Viewer",
            "LSItemContentTypes": [PACK],
            "LSHandlerRank": "Owner",
        },
        {
            "CFBundleTypeName": "Greenroom review, reply or zipped pack",
            "CFBundleTypeRole": "Viewer",
            "LSItemContentTypes": ["public.json", "public.zip-archive"],
            "LSHandlerRank": "Alternate",
        },
    ],
}
