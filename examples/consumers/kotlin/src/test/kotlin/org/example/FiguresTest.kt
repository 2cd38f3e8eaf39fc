package org.example

import java.util.Locale
import org.coalitionmodel.dossier.Dossier
import org.coalitionmodel.jackson.CoalitionModule
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import tools.jackson.databind.json.JsonMapper

class FiguresTest {
    private val mapper = JsonMapper.builder().addModule(CoalitionModule()).build()

    private fun seed(): Dossier =
        checkNotNull(javaClass.getResourceAsStream("/marrakech-2022.json")).use {
            mapper.readValue(it, Dossier::class.java)
        }

    @Test
    fun `reads, and tells the sealed types apart`() {
        assertEquals(
            setOf("level", "share", "comparison"),
            seed().statistics().map { describe(it).substringBefore(' ') }.toSet())
    }

    @Test
    fun `builds, and writes what it can read`() {
        val built = build(210)

        assertEquals("Morocco", nameOf(built.places().first(), Locale.ENGLISH))
        assertEquals(built, mapper.readValue(mapper.writeValueAsString(built), Dossier::class.java))
    }
}
