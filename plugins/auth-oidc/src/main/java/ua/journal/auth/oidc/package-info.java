/** Sign-in through a provider of OpenID Connect: authorisation code with PKCE, discovery. */
@NullMarked
package ua.journal.auth.oidc;

import org.jspecify.annotations.NullMarked;
