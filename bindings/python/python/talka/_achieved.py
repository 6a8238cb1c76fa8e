from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypeAlias

    from ._types import AwardPeriod, Day, HoursConfirmed, Presumable, RegulationKind, Role, Title

Alg: TypeAlias = Union[Literal["EdDSA"], Literal["ES256"], Literal["RS256"]]
"""An algorithm of signatures: Ed25519; ECDSA with P-256 (r and s, not DER); RSASSA-PKCS1-v1_5. The last two with SHA-256."""

Standing: TypeAlias = Union[Literal["not_revoked"], Literal["not_checked"], Literal["not_listed"]]
"""What is known of a revocation: there was none when the list was made; no list was given; its issuer cannot revoke it."""


class Jwk(TypedDict):
    """A public key as a JSON Web Key (RFC 7517)."""

    kty: str
    crv: NotRequired[str]
    x: NotRequired[str]
    y: NotRequired[str]
    n: NotRequired[str]
    e: NotRequired[str]
    alg: NotRequired[str]


class RulesText(TypedDict):
    """The text of law behind a scheme, as far as its source shows it."""

    kind: NotRequired[RegulationKind]
    number: NotRequired[str]
    date: NotRequired[Day]
    sources: NotRequired[list[str]]


class HoursConfirmation(TypedDict):
    """What confirmation hours needed in order to count, who may have given it, and whether a convention decides that."""

    hours: HoursConfirmed
    by: NotRequired[list[Role]]
    by_convention: NotRequired[bool]


class Achievement(TypedDict):
    """What somebody has achieved, as a decision says it. It holds no name, and nothing of the person but the hours."""

    scheme: str
    scheme_title: Title
    authority: str
    text: NotRequired[RulesText]
    level: str
    level_title: Title
    minutes: int
    period: NotRequired[AwardPeriod]
    confirmation: NotRequired[HoursConfirmation]
    presumed: NotRequired[list[Presumable]]


Verifier: TypeAlias = Callable[[Jwk, bytes, bytes], Union[bool, None]]
"""Whether that is a signature over these bytes by the owner of the key; `None` where it does not know the algorithm of the key."""
