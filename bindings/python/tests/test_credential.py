"""Certificates made, signed, read and checked from Python, compared with the cases that every language runs."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date
from typing import Any

import pytest
import talka
from cryptography.hazmat.primitives.asymmetric import ec, rsa, x25519
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from openbadgeslib.ob3 import OB3Verifier
from talka import credential
from talka.credential import Claim, Credential, CredentialError, DidDocument, Key, Signer, StatusCredential, StatusList
from test_certificates import CHECKS, ISSUER, OTHERS, case, download

LIST = "https://novads.example/atsauktie-2021.jwt"
ID = "urn:uuid:6f1a3f0e-3b1f-4c55-9f6e-0d9a8a5b7c11"
NAME = "Zane Paraugs-Bērziņa"
SCHEME = "lv-jekabpils-2020"
OFFICE = Signer.of(Ed25519PrivateKey.from_private_bytes(bytes([7] * 32)), f"{ISSUER}#2021")
KINDS: dict[str, Any] = {"claim": Claim, "credential": Credential}


def register(minutes: int = 4230) -> Any:
    ids = [f"00000000-0000-0000-0000-{n:012}" for n in range(5)]
    confirmed = {"state": "confirmed", "role": "host"}
    return {
        "volunteers": [{"id": ids[1], "born": "2003-03-15"}],
        "organizations": [{"id": ids[2], "class": "municipal_institution"}],
        "placements": [{"id": ids[3], "volunteer": ids[1], "organization": ids[2], "payments": [], "work": {"for_profit": False}}],
        "hour_logs": [{"id": ids[4], "placement": ids[3], "on": "2020-05", "minutes": minutes, "confirmation": confirmed}],
    }


def recognized(minutes: int = 4230, **options: Any) -> Any:
    return talka.recognize(register(minutes), SCHEME, today="2020-12-31", **options)


def made(subject: Any = NAME) -> Credential:
    achievement = credential.due(recognized()["decisions"][0], SCHEME, "honour")
    return Credential(ID, ISSUER, subject, achievement, "2021-01-15", list=LIST, entry=42)


def listed(*revoked: int) -> StatusCredential:
    return StatusCredential(LIST, ISSUER, "2021-02-01", StatusList().revoke(*revoked))


def outcome(vectors: dict[str, Any], tried: dict[str, Any]) -> Any:
    """What comes of a case, in the form of the cases."""
    try:
        document = DidDocument.read(json.dumps(vectors["documents"][tried["document"]]))
        status = None
        if tried["list"]:
            # A list that cannot be relied on is none.
            try:
                status = credential.read(StatusCredential, vectors["lists"][tried["list"]]).check(document, tried["on"]).content
            except CredentialError:
                status = None
        checked = credential.read(KINDS[tried["kind"]], tried["signed"]).check(document, tried["on"], status=status)
    except CredentialError as error:
        return {"refused": error.code, "lv": error.text("lv"), "en": error.text("en")}
    content, standing = checked.content, checked.standing
    said = {
        "issuer": content.issuer,
        "name": content.subject if isinstance(content.subject, str) else None,
        "issued": content.issued_on,
        "revocation": {"is": standing.standing, "lv": standing.text("lv"), "en": standing.text("en")},
    }
    if isinstance(content, Claim):
        return {**said, "scheme": content.scheme, "level": content.level, "minutes": content.minutes}
    both = {lang: credential.by_rules(content.achievement, lang) for lang in ("lv", "en")}
    verified = {lang: credential.verified(content.achievement, lang) for lang in ("lv", "en")}
    return {**said, "achievement": content.achievement, "last": content.last, "rules": both, "verified": verified}


@pytest.mark.parametrize("vectors", [CHECKS, OTHERS], ids=["EdDSA", "ES256 and RS256"])
def test_each_case_comes_out_as_in_other_languages(vectors: dict[str, Any]) -> None:
    assert len(vectors["cases"]) > 3
    for tried in vectors["cases"]:
        assert outcome(vectors, tried) == tried["expected"], tried["name"]


def test_what_is_signed_here_is_what_is_signed_elsewhere() -> None:
    assert made().signed_by(OFFICE) == case("a credential")["signed"]
    assert made().claim().signed_by(OFFICE) == case("a claim")["signed"]
    hidden = credential.HiddenName.new(NAME, "2008-07-13", bytes([9] * 16))
    assert made(hidden).signed_by(OFFICE) == case("a credential with a hidden name")["signed"]
    assert made(hidden).claim().signed_by(OFFICE) == case("a claim with a hidden name")["signed"]
    assert listed().signed_by(OFFICE) == CHECKS["lists"]["nothing revoked"]
    assert listed(42).signed_by(OFFICE) == CHECKS["lists"]["42 revoked"]
    key = Key(OFFICE.kid, credential.jwk(Ed25519PrivateKey.from_private_bytes(bytes([7] * 32))), last="2021-12-31")
    document = DidDocument(ISSUER, [key], {"2021": LIST})
    assert json.loads(document.to_json()) == CHECKS["documents"]["usual"]
    assert DidDocument.read(document.to_json()) == document


@pytest.mark.parametrize(
    "key",
    [
        Ed25519PrivateKey.from_private_bytes(bytes([3] * 32)),
        ec.derive_private_key(7**40, ec.SECP256R1()),
        rsa.generate_private_key(public_exponent=65537, key_size=2048),
    ],
    ids=["EdDSA", "ES256", "RS256"],
)
def test_a_credential_made_here_is_an_open_badge_to_others(key: Any) -> None:
    office = Signer.of(key, f"{ISSUER}#own")
    document = DidDocument(ISSUER, [Key(office.kid, credential.jwk(key))], {"2021": LIST})
    fetch = download(json.loads(document.to_json()), listed().signed_by(office))
    signed = made().signed_by(office)
    badge = OB3Verifier.for_issuer_did(ISSUER, download=fetch).verify(signed, check_status=True, download=fetch)
    assert [result.value for result in badge.results] == ["4230"]
    checked = credential.read(Credential, signed).check(document, date(2021, 3, 1), status=listed())
    assert checked.content == made()
    assert checked.standing.standing == "not_revoked"
    # Something changed, and the signature of another.
    head, payload, signature = signed.split(".")
    for wrong in (f"{head}.{payload[:-3]}AAA.{signature}", f"{head}.{payload}.{signature[:-6]}AAAAAA"):
        with pytest.raises(CredentialError):
            credential.read(Credential, wrong).check(document, "2021-03-01")


def test_a_key_may_be_anywhere() -> None:
    unsigned = made().claim().unsigned("ES256", f"{ISSUER}#module")
    assert unsigned.signing_input.count(b".") == 1
    assert unsigned.with_signature(bytes(64)).startswith(unsigned.signing_input.decode() + ".")
    with pytest.raises(CredentialError) as caught:
        # As other programs write a signature of this kind (DER).
        unsigned.with_signature(bytes(71))
    assert caught.value.code == "signature"
    assert "Neuzticieties" in caught.value.text("lv")


def test_a_verifier_of_ones_own() -> None:
    document, claim = DidDocument.read(json.dumps(CHECKS["documents"]["usual"])), credential.read(Claim, case("a claim")["signed"])
    asked: list[Any] = []

    def knows_nothing(key: Any, text: bytes, signature: bytes) -> None:
        asked.append((key["kty"], text, len(signature)))

    with pytest.raises(CredentialError) as caught:
        claim.check(document, "2021-03-01", verifier=knows_nothing)
    assert caught.value.code == "unverifiable"
    assert asked == [("OKP", claim.text.rsplit(".", 1)[0].encode(), 64)]

    def broken(key: Any, text: bytes, signature: bytes) -> bool:
        raise OSError("the module is not there")

    with pytest.raises(OSError, match="not there"):
        claim.check(document, "2021-03-01", verifier=broken)
    wrong: Any = lambda *_: "yes"  # noqa: E731
    with pytest.raises(talka.TalkaError, match="`True`, `False` or `None`"):
        claim.check(document, "2021-03-01", verifier=wrong)


def test_what_a_decision_does_not_give_is_not_certified() -> None:
    decision = recognized(60)["decisions"][0]
    with pytest.raises(CredentialError, match="reached") as caught:
        credential.due(decision, SCHEME, "honour")
    assert (caught.value.code, caught.value.text("en")) == ("not_reached", "The level is not surely reached, so that there is no certificate of it.")
    with pytest.raises(CredentialError) as caught:
        credential.due(decision, SCHEME, "none")
    assert caught.value.code == "no_such_level"
    with pytest.raises(talka.TalkaError, match="no built-in scheme"):
        credential.due(decision, "lv-nowhere", "honour")
    wrong: Any = {"decision": 1}
    with pytest.raises(talka.TalkaError, match="a decision of"):
        credential.due(wrong, SCHEME, "honour")


def test_an_award_of_the_ledger_is_certified_with_its_hours() -> None:
    ledger = recognized(ledger={"version": 1, "awards": []}, lang="lv")["ledger"]
    (award,) = ledger["awards"]
    achievement = credential.recorded(award, SCHEME)
    assert {**achievement, "presumed": None} == {**credential.due(recognized(lang="lv")["decisions"][0], SCHEME, "honour"), "presumed": None}
    # A scheme of one's own, as a dict.
    scheme: Any = next(scheme for scheme in talka.schemes() if scheme["id"] == SCHEME)
    assert credential.recorded(award, scheme) == achievement
    again = recognized(ledger=ledger)["decisions"][0]
    with pytest.raises(CredentialError) as caught:
        credential.due(again, SCHEME, "honour")
    assert caught.value.code == "given_before"


def test_a_hidden_name_is_compared() -> None:
    hidden = credential.HiddenName.new(NAME, date(2008, 7, 13), bytes(16))
    assert hidden.is_person("  zane PARAUGS-bērziņa", "2008-07-13")
    assert not hidden.is_person(NAME, "2008-07-14")
    assert made(hidden).claim().subject == hidden
    with pytest.raises(talka.TalkaError, match="16 bytes"):
        credential.HiddenName.new(NAME, "2008-07-13", b"short")


def test_a_list_of_revocations() -> None:
    revoked = StatusList().revoke(7, 131_071)
    assert [revoked.is_revoked(entry) for entry in (6, 7, 131_071)] == [False, True, True]
    assert not StatusList().is_revoked(7)
    with pytest.raises(CredentialError) as caught:
        revoked.is_revoked(131_072)
    assert caught.value.code == "no_such_entry"
    with pytest.raises(CredentialError):
        StatusList("u!").revoke(1)


def test_what_cannot_be_said_is_refused_by_its_place() -> None:
    good = made()
    wrong: Any = {
        "/issued_on": {"issued_on": "2021-02-30"},
        "/issuer": {"issuer": "novads.example"},
        "/subject": {"subject": 7},
        "/achievement": {"achievement": {"minutes": 1}},
        "/entry": {"entry": None},
        "/last": {"last": "never"},
        "/id": {"id": 7},
    }
    for place, members in wrong.items():
        with pytest.raises(talka.TalkaError) as caught:
            Credential(**{**vars(good), **members}).signed_by(OFFICE)
        assert caught.value.path == place, members
    with pytest.raises(CredentialError) as refused:
        DidDocument("did:key:z6Mk").to_json()
    assert refused.value.code == "did"
    private: Any = {**credential.jwk(Ed25519PrivateKey.generate()), "d": "AAAA"}
    with pytest.raises(CredentialError) as refused:
        DidDocument(ISSUER, [Key("#1", private)]).to_json()
    assert refused.value.code == "private_key"
    with pytest.raises(TypeError, match="Ed25519, P-256 or RSA"):
        Signer.of(x25519.X25519PrivateKey.generate(), "#1")


def test_nothing_shows_a_name_and_everything_is_copied() -> None:
    signed = credential.read(Credential, case("a credential")["signed"])
    document = DidDocument.read(json.dumps(CHECKS["documents"]["usual"]))
    checked = signed.check(document, "2021-03-01")
    for value in (made(), made().claim(), listed(42), document, signed, checked, made().unsigned("EdDSA", "#1")):
        again: Any = pickle.loads(pickle.dumps(value))
        assert again == value == copy.deepcopy(value)
        assert "Zane" not in repr(value)
    assert "Zane" not in repr(OFFICE)
    with pytest.raises(CredentialError) as caught:
        credential.read(Claim, "Zane")
    error = pickle.loads(pickle.dumps(caught.value))
    assert (type(error), error.code, error.text("lv")) == (CredentialError, "form", caught.value.text("lv"))
    assert error.errors == caught.value.errors


def test_addresses_and_the_code() -> None:
    assert credential.did_address("did:web:novads.example:jaunatne") == "https://novads.example/jaunatne/did.json"
    assert credential.host(ISSUER) == "novads.example"
    picture = credential.qr(credential.link("https://novads.example/parbaude", "eyJh"), 50, "QR <kods>")
    assert 'width="50mm"' in picture and "QR &lt;kods&gt;" in picture
    with pytest.raises(talka.TalkaError, match="2331"):
        credential.qr("a" * 3000, 50, "")
