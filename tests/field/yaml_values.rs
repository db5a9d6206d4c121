//! Values that YAML would cut or misread.
