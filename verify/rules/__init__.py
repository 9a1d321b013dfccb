"""The checks of the rules on ledgers, one in each module. `engine.ledger_rules` lists the rules."""
