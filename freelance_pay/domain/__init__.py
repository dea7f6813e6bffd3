"""The rules of being owed money: frozen values and pure functions, standard library only."""
