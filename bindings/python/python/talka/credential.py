"""Certificates that anyone can check: Open Badges 3.0, a claim for a QR code, `did:web`, lists of revocations.

What a certificate says is an achievement, which `due` takes from a decision and `recorded` from a ledger. A `Credential` is the
whole certificate, a `Claim` the same in short. Keys stay outside: a `Signer` is a function from bytes to a signature, with the name of
its algorithm. Whoever checks uses `read` and `Signed.check`; a refusal is a `CredentialError`, with a sentence in both languages.

>>> from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
>>> from talka import credential
>>> key = Ed25519PrivateKey.from_private_bytes(bytes([7] * 32))      # an office draws its key at random
>>> office = credential.Signer.of(key, "did:web:novads.example#2021")
>>> claim = credential.Claim("did:web:novads.example", "Zane Paraugs", "lv-jekabpils-2020", "honour", 4230, "2021-01-15")
>>> signed = claim.signed_by(office)
>>> credential.link("https://novads.example/parbaude", signed)[:40]
'https://novads.example/parbaude#eyJhbGci'
>>> document = credential.DidDocument("did:web:novads.example", [credential.Key(office.kid, credential.jwk(key))])
>>> checked = credential.read(credential.Claim, signed).check(document, "2021-03-01")
>>> checked.content.minutes, checked.standing.text("en")
(4230, 'No revocation is provided for with this certificate.')

No clock, no random number, no network: days, salts and documents are arguments. Keys of PyPI `cryptography` sign and verify with
`pip install 'talka[credential]'`; other keys need functions of your own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeVar, Union, cast

from . import _keys, _talka
from ._error import TalkaError
from ._json import to_json

if TYPE_CHECKING:
    from ._achieved import Achievement, Alg, Jwk, Standing, Verifier
    from ._types import Day, Decision, Lang, RecordedAward, SchemeChoice, SchemeId

__all__ = [
    "Checked",
    "Claim",
    "Credential",
    "CredentialError",
    "DidDocument",
    "HiddenName",
    "Key",
    "Revocation",
    "Signed",
    "Signer",
    "StatusCredential",
    "StatusList",
    "Unsigned",
    "by_rules",
    "did_address",
    "due",
    "host",
    "jwk",
    "link",
    "qr",
    "read",
    "recorded",
    "verified",
    "verify",
]

class CredentialError(TalkaError):
    """Why no certificate is made, or why a certificate, a list of revocations or an issuer's document is refused."""

    __module__ = "talka.credential"

    code: str
    """Its word, the same in every language."""

    def __init__(self, code: str, message: str, lv: str, en: str) -> None:
        super().__init__([{"kind": code, "path": "", "message": message}])
        # What makes it again when it is copied.
        self.args = (code, message, lv, en)
        self.code = code

    def text(self, lang: Lang) -> str:
        """One or two sentences for whoever checks."""
        return str(self.args[2 if lang == "lv" else 3])


def due(decision: Decision, scheme: SchemeId | SchemeChoice, level: str) -> Achievement:
    """What a decision of `talka.recognize` gives for that level."""
    return cast("Achievement", json.loads(_talka.credential_due(to_json(decision), _scheme(scheme), level)))


def recorded(award: RecordedAward, scheme: SchemeId | SchemeChoice) -> Achievement:
    """What an award of a ledger was given for, with the minutes that counted then."""
    ledger = to_json({"version": 1, "awards": [award]})
    return cast("Achievement", json.loads(_talka.credential_recorded(ledger, _scheme(scheme))))


def _scheme(scheme: SchemeId | SchemeChoice) -> bytes:
    return json.dumps(scheme).encode() if isinstance(scheme, str) else to_json(scheme)


def by_rules(achievement: Achievement, lang: Lang) -> str:
    """By which rules: the authority, the title of the scheme, its text, and where it was read."""
    return _talka.credential_text("rules", to_json(achievement), lang)


def verified(achievement: Achievement, lang: Lang) -> str:
    """What of the hours was verified, and by whom: sentences."""
    return _talka.credential_text("verified", to_json(achievement), lang)


class HiddenName(NamedTuple):
    """A salted hash of name and birth date: who checks types both and learns whether they fit.

    It keeps the name from whoever finds the code. It does not keep it from somebody who tries names and days with a computer.
    """

    hash: str
    """SHA-256 in base64url."""
    salt: str
    """16 bytes in base64url."""

    @classmethod
    def new(cls, name: str, born: Day, salt: bytes) -> HiddenName:
        """Hides a name. The salt has 16 bytes, drawn anew for each certificate: `secrets.token_bytes(16)`."""
        return cls(*_talka.credential_hidden_name(name, born, salt))

    def is_person(self, name: str, born: Day) -> bool:
        """Whether that person is meant. Capitals, spaces and the form of composed letters do not matter."""
        return _talka.credential_is_person(self.hash, self.salt, name, born)


Subject = Union[str, HiddenName]


class Signer(NamedTuple):
    """Who signs: the key stays in a file of the office, in a hardware module or at a provider of seals."""

    alg: Alg
    """The algorithm."""
    kid: str
    """The id of the key in the issuer's document, such as `did:web:example.lv#2026`."""
    sign: Callable[[bytes], bytes]
    """The signature over these bytes."""

    @classmethod
    def of(cls, key: Any, kid: str) -> Signer:
        """A signer with a private key of PyPI `cryptography`: Ed25519, P-256 or RSA."""
        return cls(*_keys.signing(key, kid))

    def __repr__(self) -> str:
        return f"<talka Signer: {self.alg}>"


def jwk(key: Any) -> Jwk:
    """The public half of a private key of PyPI `cryptography`, for the issuer's document."""
    return cast("Jwk", _keys.public_jwk(key))


def verify(key: Jwk, signing_input: bytes, signature: bytes) -> bool | None:
    """Whether that is a signature over these bytes by the owner of the key, by PyPI `cryptography`."""
    return _keys.verify(cast("Mapping[str, str]", key), signing_input, signature)


@dataclass(frozen=True, repr=False)
class _Content:
    """What can be signed by an issuer."""

    _kind: ClassVar[str]

    def _parts(self) -> tuple[object, ...]:
        raise NotImplementedError

    def unsigned(self, alg: Alg, kid: str) -> Unsigned:
        """It, to be signed by that algorithm with the key of that id."""
        return Unsigned(self, alg, kid)

    def signed_by(self, signer: Signer) -> str:
        """It with a signature: what is handed over."""
        unsigned = self.unsigned(signer.alg, signer.kid)
        return unsigned.with_signature(signer.sign(unsigned.signing_input))

    def __repr__(self) -> str:
        # It may hold a name, and belongs into no log.
        return f"<talka {type(self).__name__}>"


@dataclass(frozen=True, repr=False)
class Unsigned:
    """A content before it is signed."""

    content: _Content
    alg: Alg
    kid: str

    @property
    def signing_input(self) -> bytes:
        """The bytes to be signed."""
        content = self.content
        return _talka.credential_signing_input(content._kind, content._parts(), self.alg, self.kid)

    def with_signature(self, signature: bytes) -> str:
        """What is handed over, with a signature over `signing_input`. One of another length than the algorithm's is refused."""
        content = self.content
        return _talka.credential_signed(content._kind, content._parts(), self.alg, self.kid, signature)


@dataclass(frozen=True, repr=False)
class Claim(_Content):
    """A certificate in short: what is printed as a QR code beside the words."""

    issuer: str
    """Who issues it, as `did:web` name."""
    subject: Subject
    """Whose it is: the name as it is printed, or hidden."""
    scheme: str
    """The id of the scheme."""
    level: str
    """The id of the level."""
    minutes: int
    """The minutes that count."""
    issued_on: Day
    """The day on which it is issued."""
    entry: int | None = None
    """The entry in the issuer's list of revocations for the year of the issue; `None` where the issuer revokes nothing."""
    _kind: ClassVar[str] = "claim"

    def _parts(self) -> tuple[object, ...]:
        return (self.issuer, self.subject, self.scheme, self.level, self.minutes, self.issued_on, self.entry)

    @classmethod
    def _of(cls, issuer: str, subject: Any, *rest: Any) -> Claim:
        return cls(issuer, _subject(*subject), *rest)


@dataclass(frozen=True, repr=False)
class Credential(_Content):
    """A certificate as an Open Badge 3.0: what a wallet, a portal or an attachment of a PDF takes."""

    id: str
    """Its id, a URI such as `urn:uuid:…`. It must not be that of the person in the register."""
    issuer: str
    """Who issues it, as `did:web` name."""
    subject: Subject
    """Whose it is: the name as it is printed, or hidden."""
    achievement: Achievement
    """What for."""
    issued_on: Day
    """The day on which it is issued."""
    last: Day | None = None
    """The last day on which it is valid; `None` if it has none."""
    list: str | None = None
    """The address of the list in which a revocation would be; `None` where the issuer revokes nothing."""
    entry: int | None = None
    """Its entry in that list, drawn at random."""
    _kind: ClassVar[str] = "credential"

    def claim(self) -> Claim:
        """The same in short, for a QR code. The list has to be in the issuer's document by the year of the issue."""
        of = self.achievement
        day = str(self.issued_on)
        return Claim(self.issuer, self.subject, of["scheme"], of["level"], of["minutes"], day, self.entry)

    def _parts(self) -> tuple[object, ...]:
        said = to_json(self.achievement)
        return (self.id, self.issuer, self.subject, said, self.issued_on, self.last, self.list, self.entry)

    @classmethod
    def _of(cls, id: str, issuer: str, subject: Any, achievement: str, *rest: Any) -> Credential:
        return cls(id, issuer, _subject(*subject), json.loads(achievement), *rest)


def _subject(name: str | None, hidden: tuple[str, str] | None) -> Subject:
    return HiddenName(*hidden) if hidden is not None else str(name)


@dataclass(frozen=True, repr=False)
class StatusList:
    """Which certificates were revoked, by the entry that each has: at least 131,072 entries, of which nothing says whose they are."""

    encoded: str = field(default_factory=lambda: _talka.credential_revoked(None, []))
    """As it is published: packed with gzip, in base64url after a `u`."""

    def revoke(self, *entries: int) -> StatusList:
        """The list in which these are revoked as well."""
        return StatusList(_talka.credential_revoked(self.encoded, entries))

    def is_revoked(self, entry: int) -> bool:
        """Whether an entry is revoked."""
        return _talka.credential_is_revoked(self.encoded, entry)

    def __repr__(self) -> str:
        return f"<talka StatusList: {len(self.encoded)} letters>"


@dataclass(frozen=True, repr=False)
class StatusCredential(_Content):
    """A list of revocations with what it is signed as: one a year and issuer, published as a static file."""

    address: str
    """The address of the file, which certificates name."""
    issuer: str
    """Whose list it is, as `did:web` name."""
    issued_on: Day
    """The day on which it was made."""
    list: StatusList = field(default_factory=StatusList)
    """The list."""
    last: Day | None = None
    """The last day on which it may be relied on, so that nobody shows an old one; `None` if it has none."""
    _kind: ClassVar[str] = "status"

    def _parts(self) -> tuple[object, ...]:
        return (self.address, self.issuer, self.issued_on, self.list.encoded, self.last)

    @classmethod
    def _of(cls, address: str, issuer: str, issued_on: str, encoded: str, last: str | None) -> StatusCredential:
        return cls(address, issuer, issued_on, StatusList(encoded), last)


class Key(NamedTuple):
    """A key of an issuer."""

    id: str
    """Its id, which a certificate names."""
    jwk: Jwk
    """The key."""
    last: Day | None = None
    """The last day on which the issuer signs with it. What was signed up to then stays valid."""
    revoked: Day | None = None
    """The day from which nothing that it ever signed is believed, because somebody else may have had it."""


@dataclass(frozen=True)
class DidDocument:
    """What an issuer publishes under its `did:web` name: its keys with their days, and where its lists of revocations are."""

    id: str
    """Whose it is."""
    keys: Sequence[Key] = ()
    """The keys that sign certificates."""
    status_lists: Mapping[str, str] = field(default_factory=dict)
    """The address of each list, by the year in which the certificates are issued."""

    @classmethod
    def read(cls, text: str | bytes) -> DidDocument:
        """Reads such a file. Keys and services that are not for certificates are passed over."""
        id, keys, lists = _talka.credential_issuer_read(_bytes(text))
        return cls(id, [Key(of, json.loads(jwk), last, revoked) for of, jwk, last, revoked in keys], dict(lists))

    def to_json(self) -> str:
        """The file as it is published."""
        keys = [(key.id, to_json(key.jwk), key.last, key.revoked) for key in self.keys]
        return _talka.credential_issuer_json(self.id, keys, list(self.status_lists.items()))


def did_address(did: str) -> str:
    """Where the document of an issuer lies: `https://…/.well-known/did.json`."""
    return _talka.credential_issuer_address(did)[0]


def host(did: str) -> str:
    """The host in the name of an issuer. Whoever checks looks at this: anybody can write a name."""
    return _talka.credential_issuer_address(did)[1]


class Revocation(NamedTuple):
    """What is known of a revocation."""

    standing: Standing
    """It, in a word."""
    on: Day | None = None
    """The day of the list; `None` where there was none."""

    def text(self, lang: Lang) -> str:
        """It as a sentence."""
        return _talka.credential_revocation(self.standing, self.on, lang)


Content = TypeVar("Content", Credential, Claim, StatusCredential)


@dataclass(frozen=True)
class Checked(Generic[Content]):
    """What was checked, and of what its issuer is sure."""

    content: Content
    """What the issuer says."""
    standing: Revocation
    """What is known of a revocation."""


@dataclass(frozen=True, repr=False)
class Signed(Generic[Content]):
    """A content with a signature that nobody has verified yet."""

    text: str
    """The text that was read."""
    alg: Alg
    """The algorithm of the signature."""
    kid: str
    """The id of the key."""
    unverified: Content
    """What it says, which anybody may have written: to find out whose document and which list are needed."""

    def check(
        self,
        issuer: DidDocument | str | bytes,
        on: Day,
        *,
        status: StatusCredential | None = None,
        verifier: Verifier = verify,
    ) -> Checked[Content]:
        """Checks all that can be checked: the issuer, the key and its days, the signature, the days of validity, the list.

        `issuer` is the document from the issuer's own address, or its text; `status` the list of revocations, itself checked.
        `verifier` takes key, bytes and signature, and gives `None` for a key of which it does not know the algorithm.
        """
        file = issuer.to_json() if isinstance(issuer, DidDocument) else issuer
        listed = None if status is None else status._parts()

        def called(key: str, signing_input: bytes, signature: bytes) -> bool | None:
            return verifier(json.loads(key), signing_input, signature)

        of = type(self.unverified)
        content, standing, day = _talka.credential_check(of._kind, self.text, _bytes(file), on, listed, called)
        return Checked(of._of(*content), Revocation(cast("Standing", standing), day))

    def __repr__(self) -> str:
        return f"<talka Signed: {type(self.unverified).__name__}>"


def read(of: type[Content], signed: str) -> Signed[Content]:
    """Reads what was signed: a `Credential`, a `Claim` or a `StatusCredential`. Only its form is judged."""
    alg, kid, content = _talka.credential_read(of._kind, signed)
    return Signed(signed, cast("Alg", alg), kid, of._of(*content))


def link(page: str, signed: str) -> str:
    """The address of a QR code: the page that checks, and the signed claim behind `#`, which no browser sends to a server."""
    return f"{page}#{signed}"


def qr(text: str, millimetres: int, label: str) -> str:
    """The QR code of a text (level M) as an SVG picture that is so wide; the label is for those who cannot see it."""
    return _talka.credential_qr(text, millimetres, label)[0]


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text
