"""Certificates of talka-credential, checked by a library that is not ours."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from openbadgeslib.ob3 import OB3VerificationError, OB3Verifier

VECTORS = Path(__file__).parents[3] / "crates" / "talka-credential" / "vectors"
CHECKS: dict[str, Any] = json.loads((VECTORS / "checks.json").read_text("utf-8"))
OTHERS: dict[str, Any] = json.loads((VECTORS / "other-algorithms.json").read_text("utf-8"))
ISSUER = "did:web:novads.example"


def case(name: str) -> dict[str, Any]:
    return next(case for case in CHECKS["cases"] if case["name"] == name)


def download(document: dict[str, Any], status: str) -> Any:
    """The two files that an office publishes, and nothing else."""
    files = {
        "https://novads.example/.well-known/did.json": json.dumps(document).encode(),
        "https://novads.example/atsauktie-2021.jwt": status.encode(),
    }
    return lambda address: files[address]


@pytest.mark.parametrize(
    ("vectors", "name"), [(CHECKS, "a credential"), (OTHERS, "ES256"), (OTHERS, "RS256")], ids=["EdDSA", "ES256", "RS256"]
)
def test_a_credential_is_an_open_badge_to_others(vectors: dict[str, Any], name: str) -> None:
    fetch = download(vectors["documents"]["usual"], vectors["lists"]["nothing revoked"])
    signed = next(case for case in vectors["cases"] if case["name"] == name)["signed"]
    verifier = OB3Verifier.for_issuer_did(ISSUER, download=fetch)
    # The list is signed with the first key of the document, as the verifier expects.
    badge = verifier.verify(signed, check_status=True, download=fetch)
    said = case("a credential")["expected"]["achievement"]
    assert badge.issuer.id == ISSUER
    assert badge.issuer.name == said["authority"]
    assert badge.achievement.name == said["level_title"]["lv"]
    assert [result.value for result in badge.results] == [str(said["minutes"])]


def test_what_was_revoked_or_changed_is_refused_by_others_as_well() -> None:
    fetch = download(CHECKS["documents"]["usual"], CHECKS["lists"]["42 revoked"])
    verifier = OB3Verifier.for_issuer_did(ISSUER, download=fetch)
    signed = case("a credential")["signed"]
    with pytest.raises(OB3VerificationError, match="is set at index 42"):
        verifier.verify(signed, check_status=True, download=fetch)
    header, payload, signature = signed.split(".")
    says = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).replace(b"4230", b"9230")
    other = base64.urlsafe_b64encode(says).rstrip(b"=").decode()
    with pytest.raises(OB3VerificationError, match="signature"):
        verifier.verify(f"{header}.{other}.{signature}")
