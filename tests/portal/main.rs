//! Parvis as its users meet it: small real portals, and what the program or its library makes of them.

mod broken;
mod codes;
mod commands;
mod demonstration;
mod hostile;
mod output;
mod pages;
mod site;
