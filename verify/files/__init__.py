"""Files as the machine has them: written whole or not at all, and measured before they unpack."""
