"""The names of countries in a language of the window, from Babel."""

from __future__ import annotations

from babel import Locale

_A_COUNTRY = 2
"""Letters of a code; Babel also names parts of the world, by figures."""
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})


class CountryNames:
    """Implements the port CountryNamer."""

    def names(self, language: str) -> dict[str, str]:
        """Return the names in `language` by ISO 3166 code (upper case)."""
        territories = Locale.parse(language).territories
        return {
            str(code): str(name)
            for code, name in territories.items()
            if len(code) == _A_COUNTRY and code.isalpha() and code not in _NO_COUNTRIES
        }
