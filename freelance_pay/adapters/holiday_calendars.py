"""Public holidays and weekends of a country, from the library `holidays` (slow to import: never before the window)."""

from __future__ import annotations

import holidays

from freelance_pay.domain.working_days import WorkCalendar


class PublicHolidays:
    """Implements the port HolidaySource."""

    def calendar(self, country: str, first: int, last: int) -> WorkCalendar:
        """Return the weekend and the holidays of the years `first` to `last`; Monday to Friday where none are known.

        The names are in the country's own language.
        """
        if country not in holidays.list_supported_countries():
            return WorkCalendar()
        language = holidays.country_holidays(country).default_language  # else it follows the machine's
        found = holidays.country_holidays(country, years=range(first, last + 1), expand=False, language=language)
        return WorkCalendar(frozenset(found.weekend), dict(sorted(found.items())))
