/** What holds with every version of Jackson; the modules for them run it. */
package org.contested.json.contract;
