/** The web application. */
package ua.journal.web;
