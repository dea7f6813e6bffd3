"""The pages of the window in the order of the navigation; each is imported and made when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.window_parts import PageSpec


def page_specs(program: ProgramPort) -> list[PageSpec]:
    """Return what stands in the navigation below Today."""
    return []
