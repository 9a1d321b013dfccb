"""The rules on ledgers, one in each module. `verify.engine.ledger_rules` lists them."""
