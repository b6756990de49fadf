"""How the bundled quality-estimation model is made; nothing here is needed to use one."""
