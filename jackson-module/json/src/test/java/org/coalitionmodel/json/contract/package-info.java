/**
 * What every adapter must do, whatever JSON library it is for. An adapter's tests extend the contracts and give them a
 * {@link
 * org.coalitionmodel.json.contract.Json}.
 */
@NullMarked
package org.coalitionmodel.json.contract;

import org.jspecify.annotations.NullMarked;
