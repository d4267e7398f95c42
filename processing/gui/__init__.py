"""Windows of the plugin beside Processing's own."""
