"""Licences of Store apps: the value of AddLicense (``kiosk-and-files.md`` 3.3).

The node and its element ``License`` are documented (EnterpriseModernAppManagement CSP); that the file goes into it as
it is, as base64, is [INFERRED].
"""

from __future__ import annotations

from base64 import b64decode, b64encode

from app.answers.xml.xml import attributes, parse_document

ADD_LICENSE = "AddLicense"


def license_document(scope: str | None, product: str) -> str:
    """Return what the licence of *product*, a key of the answers, is called among the documents of a package.

    All are values of one name, and those of users are compiled before those of the device, but come after them.
    """
    return f"{ADD_LICENSE} {scope} {product}".casefold()


def license_value(data: bytes) -> str:
    """Return the value that adds the licence file *data*."""
    return f"<License{attributes([('Content', b64encode(data).decode())])} />"


def license_content(value: str) -> bytes:
    """Return the licence file inside *value* of AddLicense.

    :raises ValueError: it is not one.
    :raises BadInput: it is not one.
    """
    root = parse_document(value.encode("utf-8", "surrogatepass"), ADD_LICENSE)
    content = root.get("Content")
    if root.tag != "License" or content is None:
        raise ValueError(ADD_LICENSE)
    return b64decode(content, validate=True)
