"""Keys of PyPI `cryptography`, as certificates need them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._achieved import Alg


def signing(key: Any, kid: str) -> tuple[Alg, str, Callable[[bytes], bytes]]:
    """Algorithm, id and signing function of a private key."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils

    if isinstance(key, ed25519.Ed25519PrivateKey):
        return "EdDSA", kid, key.sign
    if isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1):
        curve = key

        def by_curve(text: bytes) -> bytes:
            r, s = utils.decode_dss_signature(curve.sign(text, ec.ECDSA(hashes.SHA256())))
            return r.to_bytes(32, "big") + s.to_bytes(32, "big")

        return "ES256", kid, by_curve
    if isinstance(key, rsa.RSAPrivateKey):
        modulus = key
        return "RS256", kid, lambda text: modulus.sign(text, padding.PKCS1v15(), hashes.SHA256())
    raise _unknown()


def public_jwk(key: Any) -> dict[str, str]:
    """The public half of a private key as a JSON Web Key."""
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    public = key.public_key() if hasattr(key, "public_key") else None
    if isinstance(public, ed25519.Ed25519PublicKey):
        return {"kty": "OKP", "crv": "Ed25519", "x": _text(public.public_bytes_raw()), "alg": "EdDSA"}
    if isinstance(public, ec.EllipticCurvePublicKey) and isinstance(public.curve, ec.SECP256R1):
        point = public.public_numbers()
        x, y = (_text(number.to_bytes(32, "big")) for number in (point.x, point.y))
        return {"kty": "EC", "crv": "P-256", "x": x, "y": y, "alg": "ES256"}
    if isinstance(public, rsa.RSAPublicKey):
        numbers = public.public_numbers()
        n, e = (_text(of.to_bytes((of.bit_length() + 7) // 8, "big")) for of in (numbers.n, numbers.e))
        return {"kty": "RSA", "n": n, "e": e, "alg": "RS256"}
    raise _unknown()


def verify(jwk: Mapping[str, str], text: bytes, signature: bytes) -> bool | None:
    """Whether that is a signature over the text by the owner of the key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils

    try:
        if jwk["kty"] == "OKP":
            ed25519.Ed25519PublicKey.from_public_bytes(_bytes(jwk["x"])).verify(signature, text)
        elif jwk["kty"] == "EC":
            point = ec.EllipticCurvePublicNumbers(_number(jwk["x"]), _number(jwk["y"]), ec.SECP256R1())
            half = len(signature) // 2
            r, s = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
            point.public_key().verify(utils.encode_dss_signature(r, s), text, ec.ECDSA(hashes.SHA256()))
        else:
            numbers = rsa.RSAPublicNumbers(_number(jwk["e"]), _number(jwk["n"]))
            numbers.public_key().verify(signature, text, padding.PKCS1v15(), hashes.SHA256())
    except (InvalidSignature, ValueError):
        # A key whose numbers are no key has signed nothing.
        return False
    return True


def _unknown() -> TypeError:
    return TypeError("expected a private key of `cryptography`: Ed25519, P-256 or RSA")


def _text(of: bytes) -> str:
    return base64.urlsafe_b64encode(of).rstrip(b"=").decode()


def _bytes(of: str) -> bytes:
    return base64.urlsafe_b64decode(of + "=" * (-len(of) % 4))


def _number(of: str) -> int:
    return int.from_bytes(_bytes(of), "big")
